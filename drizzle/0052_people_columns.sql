CREATE TABLE `people_columns` (
	`recruiter_id` text PRIMARY KEY NOT NULL,
	`said` text NOT NULL,
	FOREIGN KEY (`recruiter_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
