ALTER TABLE `users` ADD `digested_at` integer;--> statement-breakpoint
ALTER TABLE `users` ADD `digest_stopped_at` integer;