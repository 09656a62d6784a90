DROP INDEX `jobs_to_confirm`;--> statement-breakpoint
CREATE INDEX `jobs_to_confirm` ON `jobs` (`term_from`) WHERE term_from is not null;--> statement-breakpoint
UPDATE `jobs` SET `term_from` = NULL WHERE `term_from` IS NOT NULL AND `closed_at` IS NOT NULL;
