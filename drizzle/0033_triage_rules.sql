CREATE TABLE `triage_rules` (
	`id` text PRIMARY KEY NOT NULL,
	`job_id` integer NOT NULL,
	`position` integer NOT NULL,
	`question` text NOT NULL,
	`says` text NOT NULL,
	`value` text NOT NULL,
	`label` text NOT NULL,
	`effect` text NOT NULL,
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "triage_rules_says" CHECK("triage_rules"."says" in ('is', 'not', 'holds')),
	CONSTRAINT "triage_rules_effect" CHECK("triage_rules"."effect" in ('flag', 'first', 'last'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `triage_rules_job` ON `triage_rules` (`job_id`,`position`);