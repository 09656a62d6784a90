CREATE TABLE `message_templates` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text,
	`name` text NOT NULL,
	`purpose` text NOT NULL,
	`en` text NOT NULL,
	`fr` text NOT NULL,
	`created_at` integer NOT NULL,
	`retired_at` integer,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "message_templates_purpose" CHECK("message_templates"."purpose" in ('message', 'refusal', 'move', 'invitation'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `message_templates_name` ON `message_templates` (`owner_id`,`name`) WHERE retired_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX `message_templates_shared_name` ON `message_templates` (`name`) WHERE owner_id is null and retired_at is null;--> statement-breakpoint
CREATE INDEX `message_templates_owner` ON `message_templates` (`owner_id`);