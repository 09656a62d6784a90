CREATE TABLE `brief_people` (
	`id` text PRIMARY KEY NOT NULL,
	`brief_id` text NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`invited_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`brief_id`) REFERENCES `briefs`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `brief_people_one_open` ON `brief_people` (`brief_id`,`email`) WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX `brief_people_brief` ON `brief_people` (`brief_id`,`invited_at`);--> statement-breakpoint
DROP INDEX `presentation_verdicts_one`;--> statement-breakpoint
ALTER TABLE `presentation_verdicts` ADD `person_id` text REFERENCES brief_people(id) ON DELETE cascade;--> statement-breakpoint
CREATE UNIQUE INDEX `presentation_verdicts_first` ON `presentation_verdicts` (`presentation_id`) WHERE person_id is null;--> statement-breakpoint
CREATE UNIQUE INDEX `presentation_verdicts_other` ON `presentation_verdicts` (`presentation_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `presentation_verdicts_person` ON `presentation_verdicts` (`person_id`);--> statement-breakpoint
ALTER TABLE `brief_links` ADD `person_id` text REFERENCES brief_people(id) ON DELETE cascade;--> statement-breakpoint
CREATE INDEX `brief_links_person` ON `brief_links` (`person_id`);--> statement-breakpoint
ALTER TABLE `briefs` ADD `paused_at` integer;