CREATE TABLE `dismissed_findings` (
	`job_id` integer NOT NULL,
	`rule` text NOT NULL,
	`quote` text NOT NULL,
	`because` text NOT NULL,
	`by_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`job_id`, `rule`, `quote`),
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `dismissed_findings_by` ON `dismissed_findings` (`by_id`);--> statement-breakpoint
DROP INDEX `jobs_brief`;--> statement-breakpoint
CREATE INDEX `jobs_brief` ON `jobs` (`brief_id`) WHERE brief_id is not null;