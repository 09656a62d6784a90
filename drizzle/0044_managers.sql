PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`access` text NOT NULL,
	`invited_by_id` text,
	`created_at` integer NOT NULL,
	`sent_at` integer NOT NULL,
	`accepted_at` integer,
	`revoked_at` integer,
	FOREIGN KEY (`invited_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "invitations_access" CHECK("__new_invitations"."access" in ('recruiter', 'manager', 'owner')),
	CONSTRAINT "invitations_one_end" CHECK("__new_invitations"."accepted_at" is null or "__new_invitations"."revoked_at" is null)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_invitations`("id", "email", "access", "invited_by_id", "created_at", "sent_at", "accepted_at", "revoked_at") SELECT "id", "email", "access", "invited_by_id", "created_at", "sent_at", "accepted_at", "revoked_at" FROM `invitations`;--> statement-breakpoint
DROP TABLE `invitations`;--> statement-breakpoint
ALTER TABLE `__new_invitations` RENAME TO `invitations`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_one_open` ON `invitations` (`email`) WHERE accepted_at is null and revoked_at is null;--> statement-breakpoint
CREATE INDEX `invitations_inviter` ON `invitations` (`invited_by_id`);--> statement-breakpoint
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
	`reminders_token` text,
	`reminders_stopped_at` integer,
	`digested_at` integer,
	`digest_stopped_at` integer,
	`seen_at` integer,
	CONSTRAINT "users_access" CHECK("__new_users"."access" in ('candidate', 'recruiter', 'manager', 'owner')),
	CONSTRAINT "users_language" CHECK("__new_users"."language" in ('en', 'fr')),
	CONSTRAINT "users_closed_nobody_in" CHECK("__new_users"."closed_at" is null or "__new_users"."access" = 'candidate')
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_users`("id", "email", "name", "password_hash", "access", "created_at", "verified_at", "closed_at", "language", "reminders_token", "reminders_stopped_at", "digested_at", "digest_stopped_at", "seen_at") SELECT "id", "email", "name", "password_hash", "access", "created_at", "verified_at", "closed_at", "language", "reminders_token", "reminders_stopped_at", "digested_at", "digest_stopped_at", "seen_at" FROM `users`;--> statement-breakpoint
DROP TABLE `users`;--> statement-breakpoint
ALTER TABLE `__new_users` RENAME TO `users`;--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `users_remindersToken_unique` ON `users` (`reminders_token`);