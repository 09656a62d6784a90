CREATE TABLE `interview_times` (
	`interview_id` text NOT NULL,
	`starts_at` integer NOT NULL,
	PRIMARY KEY(`interview_id`, `starts_at`),
	FOREIGN KEY (`interview_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `interviews` (
	`id` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`recruiter_id` text,
	`minutes` integer NOT NULL,
	`place` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`sequence` integer DEFAULT 0 NOT NULL,
	`proposed_at` integer NOT NULL,
	`starts_at` integer,
	`zone` text DEFAULT '' NOT NULL,
	`none_fit_at` integer,
	`none_fit` text DEFAULT '' NOT NULL,
	`cancelled_at` integer,
	`reminded_at` integer,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`recruiter_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "interviews_one_answer" CHECK("interviews"."starts_at" is null or "interviews"."none_fit_at" is null)
) STRICT;
--> statement-breakpoint
CREATE INDEX `interviews_application` ON `interviews` (`application_id`);--> statement-breakpoint
CREATE INDEX `interviews_recruiter` ON `interviews` (`recruiter_id`);--> statement-breakpoint
CREATE INDEX `interviews_starts` ON `interviews` (`starts_at`) WHERE cancelled_at is null;--> statement-breakpoint
ALTER TABLE `outbox` ADD `entry` text;