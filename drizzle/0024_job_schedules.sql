ALTER TABLE `jobs` ADD `publish_at` integer;--> statement-breakpoint
ALTER TABLE `jobs` ADD `archived_at` integer;--> statement-breakpoint
CREATE INDEX `jobs_to_publish` ON `jobs` (`publish_at`) WHERE publish_at is not null;