CREATE TABLE `contact_import_rows` (
	`import_id` text NOT NULL,
	`row` integer NOT NULL,
	`cells` text NOT NULL,
	`email` text DEFAULT '' NOT NULL,
	`outcome` text,
	`reason` text DEFAULT '' NOT NULL,
	`contact_id` text,
	PRIMARY KEY(`import_id`, `row`),
	FOREIGN KEY (`import_id`) REFERENCES `contact_imports`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE INDEX `contact_import_rows_outcome` ON `contact_import_rows` (`import_id`,`outcome`,`row`);--> statement-breakpoint
CREATE INDEX `contact_import_rows_email` ON `contact_import_rows` (`email`);--> statement-breakpoint
CREATE INDEX `contact_import_rows_contact` ON `contact_import_rows` (`contact_id`);--> statement-breakpoint
CREATE TABLE `contact_imports` (
	`id` text PRIMARY KEY NOT NULL,
	`recruiter_id` text NOT NULL,
	`file_name` text NOT NULL,
	`heads` text NOT NULL,
	`columns` text NOT NULL,
	`source` text DEFAULT '' NOT NULL,
	`obtained_on` integer,
	`ground` text,
	`language` text,
	`created_at` integer NOT NULL,
	`judged_at` integer,
	`started_at` integer,
	`finished_at` integer,
	FOREIGN KEY (`recruiter_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contact_imports_in_order" CHECK("contact_imports"."started_at" is null or "contact_imports"."judged_at" is not null),
	CONSTRAINT "contact_imports_told" CHECK("contact_imports"."judged_at" is null or ("contact_imports"."source" <> '' and "contact_imports"."obtained_on" is not null and "contact_imports"."ground" is not null and "contact_imports"."language" is not null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `contact_imports_recruiter` ON `contact_imports` (`recruiter_id`,`id`);--> statement-breakpoint
CREATE INDEX `contact_imports_running` ON `contact_imports` (`started_at`) WHERE started_at is not null and finished_at is null;--> statement-breakpoint
CREATE TABLE `contact_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`contact_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`contact_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `contact_links_contact` ON `contact_links` (`contact_id`);--> statement-breakpoint
CREATE TABLE `contact_objections` (
	`email_hash` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `contacts` (
	`id` text PRIMARY KEY NOT NULL,
	`recruiter_id` text NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`phone` text DEFAULT '' NOT NULL,
	`links` text NOT NULL,
	`title` text DEFAULT '' NOT NULL,
	`technologies` text NOT NULL,
	`city` text DEFAULT '' NOT NULL,
	`country` text DEFAULT '' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`words` text NOT NULL,
	`language` text NOT NULL,
	`source` text NOT NULL,
	`obtained_on` integer NOT NULL,
	`ground` text NOT NULL,
	`created_at` integer NOT NULL,
	`agreed_at` integer,
	`candidate_id` text,
	`deleted_at` integer,
	`hold_until` integer,
	`hold_reason` text DEFAULT '' NOT NULL,
	`merged_into_id` text,
	`merged_at` integer,
	FOREIGN KEY (`recruiter_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`candidate_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`merged_into_id`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "contacts_agreed" CHECK(("contacts"."agreed_at" is null) = ("contacts"."candidate_id" is null)),
	CONSTRAINT "contacts_held" CHECK(("contacts"."hold_until" is null) = ("contacts"."hold_reason" = '')),
	CONSTRAINT "contacts_merged_at" CHECK(("contacts"."merged_into_id" is null) = ("contacts"."merged_at" is null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `contacts_one_each` ON `contacts` (`recruiter_id`,`email`) WHERE merged_into_id is null;--> statement-breakpoint
CREATE INDEX `contacts_recruiter` ON `contacts` (`recruiter_id`,`id`);--> statement-breakpoint
CREATE INDEX `contacts_email` ON `contacts` (`email`);--> statement-breakpoint
CREATE INDEX `contacts_candidate` ON `contacts` (`candidate_id`);--> statement-breakpoint
CREATE INDEX `contacts_merged` ON `contacts` (`merged_into_id`);