CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`access` text NOT NULL,
	`token_hash` text NOT NULL,
	`invited_by_id` text,
	`created_at` integer NOT NULL,
	`sent_at` integer NOT NULL,
	`accepted_at` integer,
	`revoked_at` integer,
	FOREIGN KEY (`invited_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "invitations_access" CHECK("access" in ('recruiter', 'owner')),
	CONSTRAINT "invitations_one_end" CHECK("accepted_at" is null or "revoked_at" is null)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_tokenHash_unique` ON `invitations` (`token_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_one_open` ON `invitations` (`email`) WHERE accepted_at is null and revoked_at is null;--> statement-breakpoint
CREATE INDEX `invitations_inviter` ON `invitations` (`invited_by_id`);--> statement-breakpoint
CREATE TABLE `password_resets` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `password_resets_user` ON `password_resets` (`user_id`);--> statement-breakpoint
CREATE TABLE `messages` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`topic` text NOT NULL,
	`text` text NOT NULL,
	`page` text DEFAULT '' NOT NULL,
	`privacy_version` text NOT NULL,
	`created_at` integer NOT NULL,
	`answered_at` integer,
	`answered_by_id` text,
	`answer` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`answered_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "messages_topic" CHECK("topic" in ('job', 'application', 'brief', 'guide', 'data', 'accessibility', 'security', 'other')),
	CONSTRAINT "messages_answer_at" CHECK("answer" = '' or "answered_at" is not null)
) STRICT;
--> statement-breakpoint
CREATE INDEX `messages_open` ON `messages` (`id`) WHERE answered_at is null;--> statement-breakpoint
CREATE INDEX `messages_answerer` ON `messages` (`answered_by_id`);--> statement-breakpoint
CREATE TABLE `__new_outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`recipient` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`created_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`claimed_at` integer,
	`sent_at` integer,
	`failed_at` integer,
	`last_error` text,
	`about` text,
	`about_id` text,
	`secret` text,
	CONSTRAINT "outbox_about_known" CHECK("about" in ('application', 'brief', 'account', 'message')),
	CONSTRAINT "outbox_about_whole" CHECK(("about" is null) = ("about_id" is null)),
	CONSTRAINT "outbox_secret_until_sent" CHECK("secret" is null or "sent_at" is null),
	CONSTRAINT "outbox_sent_or_failed" CHECK("sent_at" is null or "failed_at" is null)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_outbox`("id", "recipient", "subject", "body", "created_at", "due_at", "attempts", "claimed_at", "sent_at", "failed_at", "last_error", "about", "about_id", "secret")
SELECT "id", "recipient", "subject", "body", "created_at", "due_at", "attempts", "claimed_at", "sent_at", "failed_at", "last_error", "about", "about_id", "secret" FROM `outbox`;
--> statement-breakpoint
DROP TABLE `outbox`;--> statement-breakpoint
ALTER TABLE `__new_outbox` RENAME TO `outbox`;--> statement-breakpoint
CREATE INDEX `outbox_waiting` ON `outbox` (`due_at`) WHERE sent_at is null and failed_at is null;--> statement-breakpoint
CREATE INDEX `outbox_recipient` ON `outbox` (`recipient`,`due_at`);--> statement-breakpoint
CREATE INDEX `outbox_about` ON `outbox` (`about`,`about_id`);--> statement-breakpoint
CREATE INDEX `outbox_sent` ON `outbox` (`sent_at`) WHERE sent_at is not null and body <> '';--> statement-breakpoint
ALTER TABLE `applications` ADD `privacy_version` text;--> statement-breakpoint
ALTER TABLE `briefs` ADD `privacy_version` text;