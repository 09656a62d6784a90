CREATE TABLE `job_history` (
	`id` text PRIMARY KEY NOT NULL,
	`job_id` integer NOT NULL,
	`part` text NOT NULL,
	`before` text NOT NULL,
	`after` text NOT NULL,
	`because` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "job_history_part" CHECK("job_history"."part" in ('pay', 'place', 'contract', 'closing', 'questions')),
	CONSTRAINT "job_history_because" CHECK("job_history"."because" in ('nobody_fits', 'more_people', 'takes_longer', 'fell_through', 'other'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `job_history_job` ON `job_history` (`job_id`,`at`);