CREATE TABLE `import_addresses` (
	`id` text PRIMARY KEY NOT NULL,
	`recruiter_id` text NOT NULL,
	`source` text NOT NULL,
	`board` text NOT NULL,
	`company_name` text NOT NULL,
	`address` text NOT NULL,
	`hour` integer NOT NULL,
	`created_at` integer NOT NULL,
	`tried_at` integer,
	`read_at` integer,
	`failure` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`recruiter_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "import_addresses_hour" CHECK("import_addresses"."hour" between 0 and 23)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `import_addresses_board` ON `import_addresses` (`source`,`board`);--> statement-breakpoint
CREATE INDEX `import_addresses_recruiter` ON `import_addresses` (`recruiter_id`);--> statement-breakpoint
CREATE TABLE `import_files` (
	`id` text PRIMARY KEY NOT NULL,
	`recruiter_id` text NOT NULL,
	`address_id` text,
	`source` text NOT NULL,
	`board` text NOT NULL,
	`company_name` text NOT NULL,
	`is_partial` integer NOT NULL,
	`file_name` text NOT NULL,
	`stored_name` text,
	`created_at` integer NOT NULL,
	`foretold` text,
	`begun_at` integer,
	`finished_at` integer,
	`failure` text DEFAULT '' NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`recruiter_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`address_id`) REFERENCES `import_addresses`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "import_files_in_order" CHECK("import_files"."begun_at" is null or "import_files"."foretold" is not null)
) STRICT;
--> statement-breakpoint
CREATE INDEX `import_files_recruiter` ON `import_files` (`recruiter_id`);--> statement-breakpoint
CREATE INDEX `import_files_address` ON `import_files` (`address_id`);--> statement-breakpoint
CREATE INDEX `import_files_waiting` ON `import_files` (`created_at`) WHERE failure = '' and finished_at is null;--> statement-breakpoint
CREATE TABLE `import_rows` (
	`file_id` text NOT NULL,
	`record` integer NOT NULL,
	`title` text NOT NULL,
	`outcome` text NOT NULL,
	`reason` text NOT NULL,
	`job_id` integer,
	`is_done` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`file_id`, `record`),
	FOREIGN KEY (`file_id`) REFERENCES `import_files`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE INDEX `import_rows_outcome` ON `import_rows` (`file_id`,`outcome`,`record`);--> statement-breakpoint
CREATE INDEX `import_rows_job` ON `import_rows` (`job_id`);