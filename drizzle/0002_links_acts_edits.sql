CREATE TABLE `brief_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`brief_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`brief_id`) REFERENCES `briefs`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `brief_links_brief` ON `brief_links` (`brief_id`);--> statement-breakpoint
CREATE TABLE `job_edits` (
	`job_id` integer NOT NULL,
	`part` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`job_id`, `part`),
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "job_edits_part" CHECK("part" in ('role', 'seniority', 'contract', 'workplace', 'place', 'pay', 'language', 'summary', 'technologies', 'team', 'start'))
) STRICT;
--> statement-breakpoint
-- The link of a brief's first letter is one of several from now on.
INSERT INTO `brief_links` (`token_hash`, `brief_id`, `created_at`) SELECT `token_hash`, `id`, `created_at` FROM `briefs`;
--> statement-breakpoint
DROP INDEX `briefs_tokenHash_unique`;--> statement-breakpoint
ALTER TABLE `briefs` DROP COLUMN `token_hash`;--> statement-breakpoint
ALTER TABLE `audit_events` ADD `was` text;
