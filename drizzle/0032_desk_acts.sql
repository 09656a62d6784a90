CREATE TABLE `desk_act_steps` (
	`act_id` text NOT NULL,
	`application_id` text NOT NULL,
	`stage` text NOT NULL,
	`stage_id` text,
	`moved_at` integer NOT NULL,
	`due_at` integer,
	`letter_id` text,
	`event_id` text,
	`message_id` text,
	`version` integer NOT NULL,
	PRIMARY KEY(`act_id`, `application_id`),
	FOREIGN KEY (`act_id`) REFERENCES `desk_acts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `desk_act_steps_application` ON `desk_act_steps` (`application_id`);--> statement-breakpoint
CREATE TABLE `desk_acts` (
	`id` text PRIMARY KEY NOT NULL,
	`actor_id` text NOT NULL,
	`at` integer NOT NULL,
	`undone_at` integer,
	FOREIGN KEY (`actor_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `desk_acts_actor` ON `desk_acts` (`actor_id`);--> statement-breakpoint
CREATE INDEX `desk_acts_at` ON `desk_acts` (`at`);--> statement-breakpoint
CREATE TABLE `job_criteria` (
	`job_id` integer PRIMARY KEY NOT NULL,
	`criteria` text NOT NULL,
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `mentions` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`application_id` text NOT NULL,
	`user_id` text NOT NULL,
	`at` integer NOT NULL,
	`seen_at` integer,
	FOREIGN KEY (`event_id`) REFERENCES `application_events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `mentions_user` ON `mentions` (`user_id`,`seen_at`);--> statement-breakpoint
CREATE INDEX `mentions_event` ON `mentions` (`event_id`);--> statement-breakpoint
CREATE INDEX `mentions_application` ON `mentions` (`application_id`);--> statement-breakpoint
CREATE TABLE `scorecards` (
	`id` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`interviewer_id` text,
	`interviewer_name` text NOT NULL,
	`overall` integer NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`rated` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`interviewer_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "scorecards_overall" CHECK("scorecards"."overall" between 1 and 4)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `scorecards_one` ON `scorecards` (`application_id`,`interviewer_id`);--> statement-breakpoint
CREATE INDEX `scorecards_interviewer` ON `scorecards` (`interviewer_id`);--> statement-breakpoint
CREATE TABLE `saved_views` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`list` text NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "saved_views_list" CHECK("saved_views"."list" in ('jobs', 'applications'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `saved_views_name` ON `saved_views` (`user_id`,`list`,`name`);--> statement-breakpoint
ALTER TABLE `jobs` ADD `review_asked_at` integer;--> statement-breakpoint
ALTER TABLE `jobs` ADD `review_asked_by_id` text REFERENCES users(id) ON DELETE set null;--> statement-breakpoint
CREATE INDEX `jobs_states` ON `jobs` (`recruiter_id`,`archived_at`,`closed_at`,`closed_because`,`published_at`,`publish_at`,`review_asked_at`,`valid_until`,`unlisted_at`,`unlisted_because`);--> statement-breakpoint
CREATE INDEX `jobs_by_title` ON `jobs` (lower(title),`id`);--> statement-breakpoint
CREATE INDEX `jobs_in_review` ON `jobs` (`review_asked_at`) WHERE review_asked_at is not null;--> statement-breakpoint
CREATE INDEX `jobs_review_asked_by` ON `jobs` (`review_asked_by_id`) WHERE review_asked_by_id is not null;--> statement-breakpoint
CREATE INDEX `applications_owed` ON `applications` (`due_at`,`id`,`job_id`) WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX `applications_closed` ON `applications` (`closed_at`,`id`) WHERE closed_at is not null;--> statement-breakpoint
CREATE INDEX `applications_stages` ON `applications` (`stage`,`job_id`);--> statement-breakpoint
CREATE INDEX `companies_by_name` ON `companies` (lower(name));