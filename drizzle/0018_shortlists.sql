CREATE TABLE `presentation_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`presentation_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`presentation_id`) REFERENCES `presentations`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `presentation_links_presentation` ON `presentation_links` (`presentation_id`);--> statement-breakpoint
CREATE TABLE `presentation_looks` (
	`id` text PRIMARY KEY NOT NULL,
	`presentation_id` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`presentation_id`) REFERENCES `presentations`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `presentation_looks_presentation` ON `presentation_looks` (`presentation_id`,`at`);--> statement-breakpoint
CREATE TABLE `presentation_verdicts` (
	`id` text PRIMARY KEY NOT NULL,
	`presentation_id` text NOT NULL,
	`verdict` text NOT NULL,
	`comment` text DEFAULT '' NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`presentation_id`) REFERENCES `presentations`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "presentation_verdicts_verdict" CHECK("presentation_verdicts"."verdict" in ('yes', 'maybe', 'no'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `presentation_verdicts_one` ON `presentation_verdicts` (`presentation_id`);--> statement-breakpoint
CREATE TABLE `presentations` (
	`id` text PRIMARY KEY NOT NULL,
	`brief_id` text NOT NULL,
	`candidate_id` text,
	`application_id` text,
	`recruiter_id` text,
	`words` text NOT NULL,
	`asked_at` integer NOT NULL,
	`answered_at` integer,
	`agreed` integer,
	`number` integer,
	`withdrawn_at` integer,
	`interview_asked_at` integer,
	`times` text NOT NULL,
	`interview_answered_at` integer,
	`interview_time` text,
	FOREIGN KEY (`brief_id`) REFERENCES `briefs`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`candidate_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`recruiter_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "presentations_of_one" CHECK(("presentations"."candidate_id" is null) <> ("presentations"."application_id" is null)),
	CONSTRAINT "presentations_answered" CHECK(("presentations"."agreed" is null) = ("presentations"."answered_at" is null)),
	CONSTRAINT "presentations_number_of_yes" CHECK(("presentations"."number" is not null) = ("presentations"."agreed" is true)),
	CONSTRAINT "presentations_withdrawn" CHECK("presentations"."withdrawn_at" is null or "presentations"."agreed" is true),
	CONSTRAINT "presentations_interview" CHECK("presentations"."interview_asked_at" is null or "presentations"."agreed" is true),
	CONSTRAINT "presentations_times" CHECK(("presentations"."interview_asked_at" is null) = ("presentations"."times" = '[]')),
	CONSTRAINT "presentations_interview_answer" CHECK("presentations"."interview_answered_at" is null or "presentations"."interview_asked_at" is not null),
	CONSTRAINT "presentations_time" CHECK("presentations"."interview_time" is null or "presentations"."interview_answered_at" is not null)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `presentations_candidate` ON `presentations` (`candidate_id`,`brief_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `presentations_application` ON `presentations` (`application_id`,`brief_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `presentations_number` ON `presentations` (`brief_id`,`number`);--> statement-breakpoint
CREATE INDEX `presentations_recruiter` ON `presentations` (`recruiter_id`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_brief_events` (
	`id` text PRIMARY KEY NOT NULL,
	`brief_id` text NOT NULL,
	`status` text NOT NULL,
	`actor_name` text DEFAULT '' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`visible` integer DEFAULT true NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`brief_id`) REFERENCES `briefs`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "brief_events_status" CHECK("__new_brief_events"."status" in ('received', 'qualified', 'searching', 'won', 'closed', 'shortlist', 'paused', 'resumed'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_brief_events`("id", "brief_id", "status", "actor_name", "note", "visible", "at") SELECT "id", "brief_id", "status", "actor_name", "note", "visible", "at" FROM `brief_events`;--> statement-breakpoint
DROP TABLE `brief_events`;--> statement-breakpoint
ALTER TABLE `__new_brief_events` RENAME TO `brief_events`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `brief_events_brief` ON `brief_events` (`brief_id`,`at`);--> statement-breakpoint
ALTER TABLE `briefs` ADD `told_it_waits_at` integer;