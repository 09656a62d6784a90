CREATE TABLE `address_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`new_email` text NOT NULL,
	`created_at` integer NOT NULL,
	`left_at` integer,
	`taken_at` integer,
	`done_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "address_changes_done" CHECK("done_at" is null or ("left_at" is not null and "taken_at" is not null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `address_changes_user` ON `address_changes` (`user_id`);--> statement-breakpoint
CREATE TABLE `kept_forms` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`user_id` text,
	`sealed` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `kept_forms_user` ON `kept_forms` (`user_id`);--> statement-breakpoint
CREATE TABLE `mail_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`user_id` text,
	`about_id` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "mail_links_purpose" CHECK("purpose" in ('sign in', 'confirm', 'reset', 'leave address', 'take address', 'invitation')),
	CONSTRAINT "mail_links_for_something" CHECK("user_id" is not null or "about_id" is not null)
) STRICT;
--> statement-breakpoint
CREATE INDEX `mail_links_user` ON `mail_links` (`user_id`,`purpose`);--> statement-breakpoint
CREATE INDEX `mail_links_about` ON `mail_links` (`about_id`);--> statement-breakpoint
CREATE TABLE `sign_ups` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `sign_ups_user` ON `sign_ups` (`user_id`);--> statement-breakpoint
CREATE TABLE `tries` (
	`key` text PRIMARY KEY NOT NULL,
	`points` integer NOT NULL,
	`ends_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `tries_end` ON `tries` (`ends_at`);--> statement-breakpoint
ALTER TABLE `sessions` ADD `device` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE TABLE `__new_users` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text,
	`access` text DEFAULT 'candidate' NOT NULL,
	`created_at` integer NOT NULL,
	`verified_at` integer,
	`closed_at` integer,
	`language` text DEFAULT 'en' NOT NULL,
	CONSTRAINT "users_access" CHECK("access" in ('candidate', 'recruiter', 'owner')),
	CONSTRAINT "users_language" CHECK("language" in ('en', 'fr')),
	CONSTRAINT "users_closed_nobody_in" CHECK("closed_at" is null or "access" = 'candidate')
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_users`("id", "email", "name", "password_hash", "access", "created_at", "verified_at", "closed_at", "language") SELECT "id", "email", "name", "password_hash", "access", "created_at", "verified_at", null, 'en' FROM `users`;--> statement-breakpoint
DROP TABLE `users`;--> statement-breakpoint
ALTER TABLE `__new_users` RENAME TO `users`;--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);
--> statement-breakpoint
INSERT INTO `sign_ups` ("id", "user_id", "name", "password_hash", "created_at") SELECT "token_hash", "user_id", "name", "password_hash", "created_at" FROM `account_links` WHERE "used_at" IS NULL;
--> statement-breakpoint
INSERT INTO `mail_links` ("token_hash", "purpose", "user_id", "about_id", "created_at", "expires_at", "used_at") SELECT "token_hash", 'confirm', "user_id", "token_hash", "created_at", "created_at" + 604800000, "used_at" FROM `account_links`;
--> statement-breakpoint
INSERT INTO `mail_links` ("token_hash", "purpose", "user_id", "created_at", "expires_at", "used_at") SELECT "token_hash", 'reset', "user_id", "created_at", "created_at" + 1800000, "used_at" FROM `password_resets`;
--> statement-breakpoint
INSERT INTO `mail_links` ("token_hash", "purpose", "about_id", "created_at", "expires_at", "used_at") SELECT "token_hash", 'invitation', "id", "sent_at", "sent_at" + 604800000, "accepted_at" FROM `invitations` WHERE "revoked_at" IS NULL;
--> statement-breakpoint
-- A colleague who was removed before accounts could be closed, and was never a candidate.
UPDATE `users` SET "password_hash" = NULL, "closed_at" = (SELECT max("at") FROM `audit_events` WHERE "verb" = 'remove' AND "subject" = 'user' AND "subject_id" = `users`."id") WHERE "access" = 'candidate' AND "id" IN (SELECT "subject_id" FROM `audit_events` WHERE "verb" = 'remove' AND "subject" = 'user') AND "id" NOT IN (SELECT "candidate_id" FROM `applications` WHERE "candidate_id" IS NOT NULL) AND "id" NOT IN (SELECT "candidate_id" FROM `saved_jobs`);
--> statement-breakpoint
DROP TABLE `account_links`;--> statement-breakpoint
DROP TABLE `password_resets`;--> statement-breakpoint
DROP INDEX `invitations_tokenHash_unique`;--> statement-breakpoint
ALTER TABLE `invitations` DROP COLUMN `token_hash`;--> statement-breakpoint
CREATE TABLE `bounced_addresses` (
	`email` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`permanent` integer NOT NULL,
	`said` text NOT NULL
) STRICT;
--> statement-breakpoint
ALTER TABLE `applications` ADD `language` text DEFAULT 'en' NOT NULL;--> statement-breakpoint
ALTER TABLE `applications` ADD `erased_at` integer;--> statement-breakpoint
CREATE INDEX `applications_email` ON `applications` (`email`);--> statement-breakpoint
ALTER TABLE `outbox` ADD `language` text DEFAULT 'en' NOT NULL;--> statement-breakpoint
ALTER TABLE `outbox` ADD `bounced_at` integer;
