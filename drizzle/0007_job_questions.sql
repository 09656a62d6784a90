CREATE TABLE `application_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`position` integer NOT NULL,
	`question` text NOT NULL,
	`kind` text NOT NULL,
	`answer` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "application_answers_kind" CHECK("application_answers"."kind" in ('text', 'yes_no', 'choice', 'number', 'date'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `application_answers_application` ON `application_answers` (`application_id`,`position`);--> statement-breakpoint
CREATE TABLE `job_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`job_id` integer NOT NULL,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	`kind` text NOT NULL,
	`required` integer NOT NULL,
	`options` text NOT NULL,
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "job_questions_kind" CHECK("job_questions"."kind" in ('text', 'yes_no', 'choice', 'number', 'date'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `job_questions_job` ON `job_questions` (`job_id`,`position`);