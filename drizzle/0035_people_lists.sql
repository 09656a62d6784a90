CREATE TABLE `job_invites` (
	`id` text PRIMARY KEY NOT NULL,
	`job_id` integer NOT NULL,
	`recruiter_id` text NOT NULL,
	`candidate_id` text,
	`contact_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`recruiter_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`candidate_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "job_invites_one_person" CHECK(("job_invites"."candidate_id" is null) <> ("job_invites"."contact_id" is null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `job_invites_candidate` ON `job_invites` (`candidate_id`,`job_id`);--> statement-breakpoint
CREATE INDEX `job_invites_contact` ON `job_invites` (`contact_id`,`job_id`);--> statement-breakpoint
CREATE INDEX `job_invites_job` ON `job_invites` (`job_id`);--> statement-breakpoint
CREATE INDEX `job_invites_recruiter` ON `job_invites` (`recruiter_id`);--> statement-breakpoint
CREATE TABLE `list_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`list_id` text NOT NULL,
	`candidate_id` text,
	`contact_id` text,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`list_id`) REFERENCES `people_lists`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`candidate_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "list_entries_one_person" CHECK(("list_entries"."candidate_id" is null) <> ("list_entries"."contact_id" is null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `list_entries_candidate` ON `list_entries` (`candidate_id`,`list_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `list_entries_contact` ON `list_entries` (`contact_id`,`list_id`);--> statement-breakpoint
CREATE INDEX `list_entries_list` ON `list_entries` (`list_id`);--> statement-breakpoint
CREATE TABLE `people_lists` (
	`id` text PRIMARY KEY NOT NULL,
	`recruiter_id` text NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`recruiter_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `people_lists_name` ON `people_lists` (`recruiter_id`,`name`);--> statement-breakpoint
CREATE TABLE `person_tags` (
	`id` text PRIMARY KEY NOT NULL,
	`recruiter_id` text NOT NULL,
	`candidate_id` text,
	`contact_id` text,
	`tag` text NOT NULL,
	FOREIGN KEY (`recruiter_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`candidate_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "person_tags_one_person" CHECK(("person_tags"."candidate_id" is null) <> ("person_tags"."contact_id" is null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `person_tags_candidate` ON `person_tags` (`candidate_id`,`recruiter_id`,`tag`);--> statement-breakpoint
CREATE UNIQUE INDEX `person_tags_contact` ON `person_tags` (`contact_id`,`recruiter_id`,`tag`);--> statement-breakpoint
CREATE INDEX `person_tags_recruiter` ON `person_tags` (`recruiter_id`,`tag`);--> statement-breakpoint
CREATE TABLE `contact_keys` (
	`contact_id` text NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	PRIMARY KEY(`contact_id`, `kind`, `key`),
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "contact_keys_kind" CHECK("contact_keys"."kind" in ('email', 'phone', 'link'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `contact_keys_key` ON `contact_keys` (`kind`,`key`);--> statement-breakpoint
CREATE TABLE `contact_merges` (
	`id` text PRIMARY KEY NOT NULL,
	`kept_id` text NOT NULL,
	`gone_id` text NOT NULL,
	`by_id` text,
	`at` integer NOT NULL,
	`was` text NOT NULL,
	`became` text NOT NULL,
	`moved` text NOT NULL,
	`undone_at` integer,
	FOREIGN KEY (`kept_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`gone_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE INDEX `contact_merges_kept` ON `contact_merges` (`kept_id`,`at`);--> statement-breakpoint
CREATE INDEX `contact_merges_gone` ON `contact_merges` (`gone_id`);--> statement-breakpoint
CREATE INDEX `contact_merges_by` ON `contact_merges` (`by_id`);--> statement-breakpoint
CREATE TABLE `contacts_apart` (
	`one_id` text NOT NULL,
	`other_id` text NOT NULL,
	PRIMARY KEY(`one_id`, `other_id`),
	FOREIGN KEY (`one_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`other_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "contacts_apart_in_order" CHECK("contacts_apart"."one_id" < "contacts_apart"."other_id")
) STRICT;
--> statement-breakpoint
CREATE INDEX `contacts_apart_other` ON `contacts_apart` (`other_id`);--> statement-breakpoint
CREATE TABLE `channels` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`created_by_id` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`created_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `channels_code_unique` ON `channels` (`code`);--> statement-breakpoint
CREATE INDEX `channels_by` ON `channels` (`created_by_id`);--> statement-breakpoint
CREATE TABLE `view_sources` (
	`job_id` integer NOT NULL,
	`day` text NOT NULL,
	`source` text NOT NULL,
	`n` integer NOT NULL,
	PRIMARY KEY(`job_id`, `day`, `source`),
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `view_sources_day` ON `view_sources` (`day`);--> statement-breakpoint
DROP INDEX `contacts_merged`;--> statement-breakpoint
CREATE INDEX `contacts_find` ON `contacts` (`recruiter_id`,`merged_into_id`,`deleted_at`,`agreed_at`,`id`,`words`) WHERE merged_into_id is null and deleted_at is null;--> statement-breakpoint
CREATE INDEX `contacts_deleted` ON `contacts` (`deleted_at`) WHERE deleted_at is not null;--> statement-breakpoint
CREATE INDEX `contacts_merged` ON `contacts` (`merged_into_id`) WHERE merged_into_id is not null;--> statement-breakpoint
DROP INDEX `audit_events_actor`;--> statement-breakpoint
CREATE INDEX `audit_events_at` ON `audit_events` (`at`);--> statement-breakpoint
CREATE INDEX `audit_events_verb` ON `audit_events` (`verb`,`at`);--> statement-breakpoint
CREATE INDEX `audit_events_actor` ON `audit_events` (`actor_id`,`at`);--> statement-breakpoint
CREATE TRIGGER `audit_events_stay_as_they_are` BEFORE UPDATE OF `id`, `verb`, `subject`, `subject_id`, `was`, `at` ON `audit_events`
BEGIN
	SELECT raise(ABORT, 'what was done is not changed');
END;--> statement-breakpoint
-- Demo data go with what was done in the demo.
CREATE TRIGGER `audit_events_stay` BEFORE DELETE ON `audit_events`
WHEN NOT EXISTS (SELECT 1 FROM `settings` WHERE `name` = 'demo')
BEGIN
	SELECT raise(ABORT, 'what was done is not taken out');
END;
