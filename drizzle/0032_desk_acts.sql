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
CREATE INDEX `desk_acts_at` ON `desk_acts` (`at`);