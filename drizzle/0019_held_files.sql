CREATE TABLE `held_files` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`stored_name` text NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`expires_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `held_files_storedName_unique` ON `held_files` (`stored_name`);--> statement-breakpoint
CREATE INDEX `held_files_expires` ON `held_files` (`expires_at`);