CREATE TABLE `feedback` (
	`id` text PRIMARY KEY NOT NULL,
	`place` text NOT NULL,
	`event` text NOT NULL,
	`score` text NOT NULL,
	`chip` text DEFAULT '' NOT NULL,
	`words` text DEFAULT '' NOT NULL,
	`at` integer NOT NULL,
	CONSTRAINT "feedback_place" CHECK("feedback"."place" in ('applied', 'published', 'stopped', 'letter')),
	CONSTRAINT "feedback_score" CHECK("feedback"."score" in ('good', 'fair', 'bad'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `feedback_one_an_event` ON `feedback` (`place`,`event`);--> statement-breakpoint
CREATE INDEX `feedback_at` ON `feedback` (`at`);--> statement-breakpoint
-- What readers said of the jobs of a letter: kept as everything else that is said.
INSERT INTO `feedback` (`id`, `place`, `event`, `score`, `at`)
SELECT `id`, 'letter', `id`, CASE `were_right` WHEN 1 THEN 'good' ELSE 'bad' END, `at` FROM `alert_letters` WHERE `were_right` IS NOT NULL;--> statement-breakpoint
ALTER TABLE `alert_letters` DROP COLUMN `were_right`;