ALTER TABLE `companies` ADD `logo` text;--> statement-breakpoint
ALTER TABLE `companies` ADD `picture` text;