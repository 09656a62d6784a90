ALTER TABLE `presentations` ADD `minutes` integer;--> statement-breakpoint
ALTER TABLE `presentations` ADD `place` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `presentations` ADD `note` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `presentations` ADD `interview_asked_by_id` text REFERENCES brief_people(id) ON DELETE SET NULL;--> statement-breakpoint
ALTER TABLE `presentations` ADD `starts_at` integer;--> statement-breakpoint
ALTER TABLE `presentations` ADD `sequence` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `presentations` ADD `called_off_at` integer;--> statement-breakpoint
CREATE INDEX `presentations_asked_by` ON `presentations` (`interview_asked_by_id`);--> statement-breakpoint
CREATE INDEX `presentations_starts` ON `presentations` (`starts_at`) WHERE starts_at is not null;