DROP INDEX `application_events_application`;--> statement-breakpoint
CREATE INDEX `application_events_application` ON `application_events` (`application_id`,`at`,`stage`,`actor`,`visible`);--> statement-breakpoint
CREATE INDEX `applications_sent` ON `applications` (`created_at`,`job_id`,`stage`,`rejected_because`,`id`);--> statement-breakpoint
CREATE INDEX `users_last_visit` ON `users` (coalesce(`seen_at`, `created_at`),`id`);