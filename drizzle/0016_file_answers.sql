PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_application_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`position` integer NOT NULL,
	`question` text NOT NULL,
	`kind` text NOT NULL,
	`answer` text NOT NULL,
	`file_id` text,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "application_answers_kind" CHECK("__new_application_answers"."kind" in ('text', 'yes_no', 'choice', 'number', 'date', 'file'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_application_answers`("id", "application_id", "position", "question", "kind", "answer", "file_id") SELECT "id", "application_id", "position", "question", "kind", "answer", null FROM `application_answers`;--> statement-breakpoint
DROP TABLE `application_answers`;--> statement-breakpoint
ALTER TABLE `__new_application_answers` RENAME TO `application_answers`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `application_answers_file` ON `application_answers` (`file_id`);--> statement-breakpoint
CREATE INDEX `application_answers_application` ON `application_answers` (`application_id`,`position`);--> statement-breakpoint
CREATE TABLE `__new_job_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`job_id` integer NOT NULL,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	`kind` text NOT NULL,
	`required` integer NOT NULL,
	`options` text NOT NULL,
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "job_questions_kind" CHECK("__new_job_questions"."kind" in ('text', 'yes_no', 'choice', 'number', 'date', 'file'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_job_questions`("id", "job_id", "position", "text", "kind", "required", "options") SELECT "id", "job_id", "position", "text", "kind", "required", "options" FROM `job_questions`;--> statement-breakpoint
DROP TABLE `job_questions`;--> statement-breakpoint
ALTER TABLE `__new_job_questions` RENAME TO `job_questions`;--> statement-breakpoint
CREATE INDEX `job_questions_job` ON `job_questions` (`job_id`,`position`);--> statement-breakpoint
CREATE TABLE `__new_draft_answers` (
	`draft_id` text NOT NULL,
	`question_id` text NOT NULL,
	`question` text NOT NULL,
	`kind` text NOT NULL,
	`answer` text NOT NULL,
	`file_id` text,
	PRIMARY KEY(`draft_id`, `question_id`),
	FOREIGN KEY (`draft_id`) REFERENCES `application_drafts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "draft_answers_kind" CHECK("__new_draft_answers"."kind" in ('text', 'yes_no', 'choice', 'number', 'date', 'file'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_draft_answers`("draft_id", "question_id", "question", "kind", "answer", "file_id") SELECT "draft_id", "question_id", "question", "kind", "answer", null FROM `draft_answers`;--> statement-breakpoint
DROP TABLE `draft_answers`;--> statement-breakpoint
ALTER TABLE `__new_draft_answers` RENAME TO `draft_answers`;--> statement-breakpoint
CREATE INDEX `draft_answers_file` ON `draft_answers` (`file_id`);