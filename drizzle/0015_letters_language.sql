ALTER TABLE `briefs` ADD `language` text DEFAULT 'en' NOT NULL;--> statement-breakpoint
ALTER TABLE `messages` ADD `language` text DEFAULT 'en' NOT NULL;