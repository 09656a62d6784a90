CREATE TABLE `blind_jobs` (
	`job_id` integer PRIMARY KEY NOT NULL,
	`since` integer NOT NULL,
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `first_opinions` (
	`application_id` text NOT NULL,
	`recruiter_id` text NOT NULL,
	`rating` integer NOT NULL,
	`verdict` text NOT NULL,
	`at` integer NOT NULL,
	`later_rating` integer,
	`later_at` integer,
	PRIMARY KEY(`application_id`, `recruiter_id`),
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`recruiter_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "first_opinions_rating" CHECK("first_opinions"."rating" between 1 and 4),
	CONSTRAINT "first_opinions_later" CHECK(("first_opinions"."later_rating" is null) = ("first_opinions"."later_at" is null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `first_opinions_recruiter` ON `first_opinions` (`recruiter_id`);