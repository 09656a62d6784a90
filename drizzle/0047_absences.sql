CREATE TABLE `absences` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`cover_id` text,
	`first_day` text NOT NULL,
	`last_day` text NOT NULL,
	`said_by_id` text,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`cover_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`said_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "absences_in_order" CHECK("absences"."first_day" <= "absences"."last_day"),
	CONSTRAINT "absences_covered_by_another" CHECK("absences"."cover_id" is null or "absences"."cover_id" <> "absences"."person_id")
) STRICT;
--> statement-breakpoint
CREATE INDEX `absences_standing` ON `absences` (`last_day`) WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX `absences_person` ON `absences` (`person_id`);--> statement-breakpoint
CREATE INDEX `absences_cover` ON `absences` (`cover_id`);--> statement-breakpoint
CREATE INDEX `absences_sayer` ON `absences` (`said_by_id`);--> statement-breakpoint
ALTER TABLE `audit_events` ADD `for_id` text REFERENCES `users`(`id`) ON DELETE set null;--> statement-breakpoint
CREATE INDEX `audit_events_for` ON `audit_events` (`for_id`) WHERE for_id is not null;