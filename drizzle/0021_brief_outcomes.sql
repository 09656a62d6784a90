CREATE TABLE `brief_outcomes` (
	`id` text PRIMARY KEY NOT NULL,
	`brief_id` text NOT NULL,
	`outcome` text NOT NULL,
	`why` text DEFAULT '' NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`brief_id`) REFERENCES `briefs`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "brief_outcomes_outcome" CHECK("brief_outcomes"."outcome" in ('us', 'elsewhere', 'unfilled'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `brief_outcomes_brief` ON `brief_outcomes` (`brief_id`,`at`);--> statement-breakpoint
ALTER TABLE `briefs` ADD `outcome_asked_at` integer;