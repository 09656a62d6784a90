CREATE TABLE `conversation_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`conversation_id` text NOT NULL,
	`side` text NOT NULL,
	`author_id` text,
	`author_name` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "conversation_messages_side" CHECK("conversation_messages"."side" in ('desk', 'other'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `conversation_messages_conversation` ON `conversation_messages` (`conversation_id`,`at`);--> statement-breakpoint
CREATE INDEX `conversation_messages_author` ON `conversation_messages` (`author_id`);--> statement-breakpoint
CREATE TABLE `conversations` (
	`id` text PRIMARY KEY NOT NULL,
	`application_id` text,
	`brief_id` text,
	`newest_at` integer NOT NULL,
	`desk_read_at` integer,
	`other_read_at` integer,
	`desk_archived_at` integer,
	`other_archived_at` integer,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`brief_id`) REFERENCES `briefs`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "conversations_about_one" CHECK(("conversations"."application_id" is null) <> ("conversations"."brief_id" is null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `conversations_application` ON `conversations` (`application_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `conversations_brief` ON `conversations` (`brief_id`);--> statement-breakpoint
CREATE INDEX `conversations_newest` ON `conversations` (`newest_at`);--> statement-breakpoint
CREATE TABLE `interview_help` (
	`application_id` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `job_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`job_id` integer NOT NULL,
	`reason` text NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	`email` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`settled_at` integer,
	`settled_by_id` text,
	`answer` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`settled_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "job_reports_reason" CHECK("job_reports"."reason" in ('money', 'fake', 'unfair', 'gone', 'wrong', 'other')),
	CONSTRAINT "job_reports_answer_at" CHECK("job_reports"."answer" = '' or "job_reports"."settled_at" is not null)
) STRICT;
--> statement-breakpoint
CREATE INDEX `job_reports_job` ON `job_reports` (`job_id`);--> statement-breakpoint
CREATE INDEX `job_reports_open` ON `job_reports` (`id`) WHERE settled_at is null;--> statement-breakpoint
CREATE INDEX `job_reports_settler` ON `job_reports` (`settled_by_id`);--> statement-breakpoint
CREATE INDEX `job_reports_email` ON `job_reports` (`email`);--> statement-breakpoint
DROP INDEX `alerts_due`;--> statement-breakpoint
CREATE INDEX `alerts_due` ON `alerts` (`next_at`,`id`);