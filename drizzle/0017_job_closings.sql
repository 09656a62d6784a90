CREATE TABLE `closed_applications` (
	`closing_id` text NOT NULL,
	`application_id` text NOT NULL,
	`stage` text NOT NULL,
	PRIMARY KEY(`closing_id`, `application_id`),
	FOREIGN KEY (`closing_id`) REFERENCES `job_closings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "closed_applications_stage" CHECK("closed_applications"."stage" in ('received', 'in_review', 'interview', 'offer'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `closed_applications_application` ON `closed_applications` (`application_id`);--> statement-breakpoint
CREATE TABLE `job_closings` (
	`id` text PRIMARY KEY NOT NULL,
	`job_id` integer NOT NULL,
	`because` text NOT NULL,
	`at` integer NOT NULL,
	`reopened_at` integer,
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "job_closings_because" CHECK("job_closings"."because" in ('filled', 'withdrawn', 'expired'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `job_closings_job` ON `job_closings` (`job_id`,`at`);--> statement-breakpoint
ALTER TABLE `application_events` ADD `because` text;--> statement-breakpoint
UPDATE `application_events` SET `because` = (SELECT a.`rejected_because` FROM `applications` a WHERE a.`id` = `application_events`.`application_id`) WHERE `stage` = 'rejected' AND `visible`;--> statement-breakpoint
INSERT INTO `job_closings`(`id`, `job_id`, `because`, `at`) SELECT lower(hex(randomblob(13))), `id`, `closed_because`, `closed_at` FROM `jobs` WHERE `published_at` IS NOT NULL AND NOT `imported` AND `closed_because` IN ('filled', 'withdrawn');
