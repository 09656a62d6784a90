CREATE TABLE `job_stages` (
	`id` text PRIMARY KEY NOT NULL,
	`job_id` integer NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "job_stages_kind" CHECK("job_stages"."kind" in ('received', 'in_review', 'interview', 'offer', 'hired', 'rejected'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `job_stages_job` ON `job_stages` (`job_id`,`position`);--> statement-breakpoint
CREATE TABLE `stage_templates` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`stages` text NOT NULL,
	`created_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `stage_templates_name_unique` ON `stage_templates` (`name`);--> statement-breakpoint
ALTER TABLE `application_events` ADD `stage_name` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `applications` ADD `stage_id` text REFERENCES job_stages(id) ON DELETE set null;--> statement-breakpoint
CREATE INDEX `applications_stage_id` ON `applications` (`stage_id`) WHERE stage_id is not null;