CREATE TABLE `cv_texts` (
	`file_id` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`read_at` integer NOT NULL,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `application_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`candidate_id` text NOT NULL,
	`job_id` integer NOT NULL,
	`name` text DEFAULT '' NOT NULL,
	`email` text DEFAULT '' NOT NULL,
	`phone` text DEFAULT '' NOT NULL,
	`links` text DEFAULT '' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`consent` integer DEFAULT false NOT NULL,
	`cv_id` text,
	`to_check` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`reminded` integer,
	`told_closed_at` integer,
	FOREIGN KEY (`candidate_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`cv_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `application_drafts_one` ON `application_drafts` (`candidate_id`,`job_id`);--> statement-breakpoint
CREATE INDEX `application_drafts_job` ON `application_drafts` (`job_id`);--> statement-breakpoint
CREATE INDEX `application_drafts_cv` ON `application_drafts` (`cv_id`);--> statement-breakpoint
CREATE INDEX `application_drafts_saved` ON `application_drafts` (`saved_at`);--> statement-breakpoint
CREATE TABLE `draft_answers` (
	`draft_id` text NOT NULL,
	`question_id` text NOT NULL,
	`question` text NOT NULL,
	`kind` text NOT NULL,
	`answer` text NOT NULL,
	PRIMARY KEY(`draft_id`, `question_id`),
	FOREIGN KEY (`draft_id`) REFERENCES `application_drafts`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "draft_answers_kind" CHECK("draft_answers"."kind" in ('text', 'yes_no', 'choice', 'number', 'date'))
) STRICT;
--> statement-breakpoint
ALTER TABLE `applications` ADD `links` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `applications` ADD `consent_at` integer;--> statement-breakpoint
ALTER TABLE `applications` ADD `opened_at` integer;--> statement-breakpoint
-- What came before was read at some moment that nobody noted: it is changed no more.
UPDATE `applications` SET `opened_at` = `moved_at`;
