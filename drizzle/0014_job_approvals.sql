CREATE TABLE `job_approvals` (
	`id` text PRIMARY KEY NOT NULL,
	`job_id` integer NOT NULL,
	`asked_at` integer NOT NULL,
	`answered_at` integer,
	`answer` text,
	`text_hash` text,
	`words` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "job_approvals_answer" CHECK("job_approvals"."answer" in ('approved', 'changes')),
	CONSTRAINT "job_approvals_answered" CHECK(("job_approvals"."answer" is null) = ("job_approvals"."answered_at" is null)),
	CONSTRAINT "job_approvals_text" CHECK(("job_approvals"."text_hash" is null) = ("job_approvals"."answered_at" is null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `job_approvals_job` ON `job_approvals` (`job_id`,`asked_at`);