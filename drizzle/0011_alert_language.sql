PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_alerts` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`criteria` text NOT NULL,
	`title` text NOT NULL,
	`cadence` text DEFAULT 'daily' NOT NULL,
	`token` text NOT NULL,
	`last_opening` integer NOT NULL,
	`language` text DEFAULT 'en' NOT NULL,
	`privacy_version` text NOT NULL,
	`created_at` integer NOT NULL,
	`confirmed_at` integer,
	`next_at` integer,
	`ended_at` integer,
	`touched_at` integer NOT NULL,
	`asked_at` integer,
	CONSTRAINT "alerts_language" CHECK("__new_alerts"."language" in ('en', 'fr')),
	CONSTRAINT "alerts_cadence" CHECK("__new_alerts"."cadence" in ('daily', 'weekly')),
	CONSTRAINT "alerts_due_while_running" CHECK(("__new_alerts"."confirmed_at" is null or "__new_alerts"."ended_at" is not null) = ("__new_alerts"."next_at" is null))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_alerts`("id", "email", "criteria", "title", "cadence", "token", "last_opening", "language", "privacy_version", "created_at", "confirmed_at", "next_at", "ended_at", "touched_at", "asked_at") SELECT "id", "email", "criteria", "title", "cadence", "token", "last_opening", 'en', "privacy_version", "created_at", "confirmed_at", "next_at", "ended_at", "touched_at", "asked_at" FROM `alerts`;--> statement-breakpoint
DROP TABLE `alerts`;--> statement-breakpoint
ALTER TABLE `__new_alerts` RENAME TO `alerts`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `alerts_token_unique` ON `alerts` (`token`);--> statement-breakpoint
CREATE UNIQUE INDEX `alerts_one_a_search` ON `alerts` (`email`,`criteria`);--> statement-breakpoint
CREATE INDEX `alerts_due` ON `alerts` (`next_at`,`id`);--> statement-breakpoint
CREATE INDEX `alerts_untouched` ON `alerts` (`touched_at`);