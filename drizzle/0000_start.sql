CREATE TABLE `application_events` (
	`id` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`stage` text NOT NULL,
	`actor` text NOT NULL,
	`actor_name` text DEFAULT '' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`visible` integer DEFAULT true NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `application_events_application` ON `application_events` (`application_id`,`at`);--> statement-breakpoint
CREATE TABLE `application_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `applications` (
	`id` text PRIMARY KEY NOT NULL,
	`job_id` integer NOT NULL,
	`candidate_id` text,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`phone` text DEFAULT '' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`cv_id` text NOT NULL,
	`stage` text DEFAULT 'received' NOT NULL,
	`rejected_because` text,
	`created_at` integer NOT NULL,
	`moved_at` integer NOT NULL,
	`due_at` integer,
	`closed_at` integer,
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`candidate_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cv_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `applications_one_active` ON `applications` (`job_id`,`email`) WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX `applications_candidate` ON `applications` (`candidate_id`);--> statement-breakpoint
CREATE INDEX `applications_due` ON `applications` (`due_at`);--> statement-breakpoint
CREATE INDEX `applications_email` ON `applications` (`email`);--> statement-breakpoint
CREATE TABLE `audit_events` (
	`id` text PRIMARY KEY NOT NULL,
	`actor_id` text,
	`verb` text NOT NULL,
	`subject` text NOT NULL,
	`subject_id` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_events_subject` ON `audit_events` (`subject`,`subject_id`);--> statement-breakpoint
CREATE TABLE `brief_events` (
	`id` text PRIMARY KEY NOT NULL,
	`brief_id` text NOT NULL,
	`status` text NOT NULL,
	`actor_name` text DEFAULT '' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`visible` integer DEFAULT true NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`brief_id`) REFERENCES `briefs`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `brief_events_brief` ON `brief_events` (`brief_id`,`at`);--> statement-breakpoint
CREATE TABLE `briefs` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`token_hash` text NOT NULL,
	`status` text DEFAULT 'received' NOT NULL,
	`role` text NOT NULL,
	`seniority` text NOT NULL,
	`technologies` text NOT NULL,
	`problem` text NOT NULL,
	`contract` text NOT NULL,
	`workplace` text NOT NULL,
	`city` text NOT NULL,
	`country` text NOT NULL,
	`pay_min` integer,
	`pay_max` integer,
	`pay_currency` text DEFAULT 'EUR' NOT NULL,
	`start` text DEFAULT '' NOT NULL,
	`company_name` text NOT NULL,
	`contact_name` text NOT NULL,
	`email` text NOT NULL,
	`phone` text DEFAULT '' NOT NULL,
	`from_guide` text,
	`recruiter_id` text,
	`job_id` integer,
	`created_at` integer NOT NULL,
	`due_at` integer,
	`qualified_at` integer,
	`converted_at` integer,
	`closed_at` integer,
	FOREIGN KEY (`recruiter_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `briefs_number_unique` ON `briefs` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `briefs_tokenHash_unique` ON `briefs` (`token_hash`);--> statement-breakpoint
CREATE INDEX `briefs_status` ON `briefs` (`status`,`created_at`);--> statement-breakpoint
CREATE TABLE `companies` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`about` text DEFAULT '' NOT NULL,
	`industry` text DEFAULT '' NOT NULL,
	`city` text DEFAULT '' NOT NULL,
	`country` text NOT NULL,
	`size` integer,
	`website` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `companies_slug_unique` ON `companies` (`slug`);--> statement-breakpoint
CREATE TABLE `counters` (
	`name` text PRIMARY KEY NOT NULL,
	`value` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `files` (
	`id` text PRIMARY KEY NOT NULL,
	`stored_name` text NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `files_storedName_unique` ON `files` (`stored_name`);--> statement-breakpoint
CREATE TABLE `guide_revisions` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`content` text NOT NULL,
	`content_hash` text NOT NULL,
	`origin` text NOT NULL,
	`author_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`slug`) REFERENCES `guides`(`slug`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `guide_revisions_guide` ON `guide_revisions` (`slug`,`id`);--> statement-breakpoint
CREATE TABLE `guides` (
	`slug` text PRIMARY KEY NOT NULL,
	`category` text NOT NULL,
	`title` text NOT NULL,
	`content` text NOT NULL,
	`content_hash` text NOT NULL,
	`origin` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`source` text NOT NULL,
	`board` text NOT NULL,
	`file` text NOT NULL,
	`started_at` integer NOT NULL,
	`finished_at` integer,
	`read` integer DEFAULT 0 NOT NULL,
	`created` integer DEFAULT 0 NOT NULL,
	`updated` integer DEFAULT 0 NOT NULL,
	`unchanged` integer DEFAULT 0 NOT NULL,
	`duplicates` integer DEFAULT 0 NOT NULL,
	`rejected` integer DEFAULT 0 NOT NULL,
	`closed` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE INDEX `imports_board` ON `imports` (`source`,`board`,`started_at`);--> statement-breakpoint
CREATE TABLE `job_changes` (
	`seq` integer PRIMARY KEY NOT NULL,
	`job_id` integer NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`reference` text NOT NULL,
	`company_id` text NOT NULL,
	`recruiter_id` text NOT NULL,
	`brief_id` text,
	`title` text NOT NULL,
	`role` text,
	`seniority` text,
	`contract` text,
	`workplace` text,
	`office_days` integer,
	`city` text NOT NULL,
	`country` text NOT NULL,
	`latitude` real,
	`longitude` real,
	`placed` integer DEFAULT false NOT NULL,
	`other_places` text NOT NULL,
	`remote_countries` text NOT NULL,
	`pay_min` integer,
	`pay_max` integer,
	`pay_currency` text DEFAULT 'EUR' NOT NULL,
	`pay_period` text DEFAULT 'year' NOT NULL,
	`pay_net` integer DEFAULT false NOT NULL,
	`pay_yearly_max` integer,
	`language` text DEFAULT 'en' NOT NULL,
	`summary` text NOT NULL,
	`work` text NOT NULL,
	`duties` text NOT NULL,
	`needs` text NOT NULL,
	`nice` text NOT NULL,
	`technologies` text NOT NULL,
	`steps` text NOT NULL,
	`team` text DEFAULT '' NOT NULL,
	`start` text DEFAULT '' NOT NULL,
	`advert` text DEFAULT '' NOT NULL,
	`source` text,
	`board` text,
	`external_id` text,
	`source_url` text,
	`apply_url` text,
	`content_hash` text,
	`text_hash` text,
	`missed_imports` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`published_at` integer,
	`valid_until` integer,
	`closed_at` integer,
	`closed_because` text,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recruiter_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_slug_unique` ON `jobs` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_reference_unique` ON `jobs` (`reference`);--> statement-breakpoint
CREATE INDEX `jobs_company` ON `jobs` (`company_id`,`closed_at`,`published_at`,`valid_until`);--> statement-breakpoint
CREATE INDEX `jobs_recruiter` ON `jobs` (`recruiter_id`);--> statement-breakpoint
CREATE INDEX `jobs_role` ON `jobs` (`role`);--> statement-breakpoint
CREATE INDEX `jobs_role_place` ON `jobs` (`role`,`country`,`city`);--> statement-breakpoint
CREATE INDEX `jobs_valid_until` ON `jobs` (`valid_until`);--> statement-breakpoint
CREATE INDEX `jobs_addresses` ON `jobs` (`closed_at`,`id`,`published_at`,`valid_until`,`updated_at`,`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_source` ON `jobs` (`source`,`board`,`external_id`) WHERE source is not null;--> statement-breakpoint
CREATE INDEX `jobs_to_place` ON `jobs` (`id`) WHERE placed = 0 and latitude is null;--> statement-breakpoint
CREATE INDEX `jobs_text` ON `jobs` (`company_id`,`text_hash`) WHERE text_hash is not null;--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`recipient` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`created_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`claimed_at` integer,
	`sent_at` integer,
	`failed_at` integer,
	`last_error` text
);
--> statement-breakpoint
CREATE INDEX `outbox_waiting` ON `outbox` (`due_at`) WHERE sent_at is null and failed_at is null;--> statement-breakpoint
CREATE TABLE `role_jobs` (
	`job_id` integer PRIMARY KEY NOT NULL,
	`role` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `role_numbers` (
	`role` text NOT NULL,
	`seniority` text DEFAULT '' NOT NULL,
	`country` text DEFAULT '' NOT NULL,
	`openings` integer NOT NULL,
	`numbers` text NOT NULL,
	`computed_at` integer NOT NULL,
	`good_until` integer NOT NULL,
	`rest_ms` integer NOT NULL,
	PRIMARY KEY(`role`, `seniority`, `country`)
);
--> statement-breakpoint
CREATE TABLE `role_snapshots` (
	`role` text NOT NULL,
	`day` text NOT NULL,
	`numbers` text NOT NULL,
	`taken_at` integer NOT NULL,
	PRIMARY KEY(`role`, `day`)
);
--> statement-breakpoint
CREATE TABLE `saved_jobs` (
	`candidate_id` text NOT NULL,
	`job_id` integer NOT NULL,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`candidate_id`, `job_id`),
	FOREIGN KEY (`candidate_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `settings` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text,
	`role` text DEFAULT 'candidate' NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);