CREATE TABLE `guide_drafts` (
	`slug` text NOT NULL,
	`author_id` text NOT NULL,
	`content` text NOT NULL,
	`content_hash` text NOT NULL,
	`base` text NOT NULL,
	`base_hash` text NOT NULL,
	`offer_id` integer,
	`at` integer NOT NULL,
	PRIMARY KEY(`slug`, `author_id`),
	FOREIGN KEY (`slug`) REFERENCES `guides`(`slug`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `guide_drafts_author` ON `guide_drafts` (`author_id`);--> statement-breakpoint
ALTER TABLE `guide_revisions` ADD `note` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `guide_revisions` ADD `restores_id` integer;--> statement-breakpoint
ALTER TABLE `guide_revisions` ADD `offered` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `guides` ADD `answered_offer_id` integer;