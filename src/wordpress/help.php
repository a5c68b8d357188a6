<?php
/**
 * How to use the plugin: a page under Tools, for everyone who writes. The plugins list links to it, and says so once after
 * the plugin is activated.
 */

namespace ToeYoga;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const PLUGIN_FILE = __DIR__ . '/toe-yoga.php';
const JUST_ACTIVE = 'toe_yoga_just_active';

/** What the page is about, in the order in which it is read. */
function list_examples() {
	return array(
		'[exercise-card exercise="toe-curls" reps="8-12" times-per-day="2" note="Begin sitting."]' => __( 'An exercise of the library, with the dose fields that differ.', 'toe-yoga' ),
		'[exercise-card name="Wall sit" duration="20" sets="2" note="Stop when it hurts."]Lean on the wall.[/exercise-card]' => __( 'An exercise of your own, with what to do between the tags: a line for each step.', 'toe-yoga' ),
		'[routine-list routine="hip-and-foot"]' => __( 'A routine of the library.', 'toe-yoga' ),
		"[routine-list title=\"Knee, week 1\"]\n[exercise-card exercise=\"toe-curls\" reps=\"8-12\" note=\"Slowly.\"]\n[exercise-card name=\"Wall sit\" duration=\"30\" sets=\"3\" rest=\"30\"]\nLean on the wall.\nSlide down a little way.\n[/exercise-card]\n[/routine-list]" => __( 'A list that you put together.', 'toe-yoga' ),
	);
}

function list_card_fields() {
	return array(
		'reps'          => __( 'Repetitions, or rounds of toe yoga: 10, or a range such as 8-12.', 'toe-yoga' ),
		'sets'          => __( 'How often all the repetitions are done.', 'toe-yoga' ),
		'hold'          => __( 'Seconds held at the end of each repetition; 0 for none.', 'toe-yoga' ),
		'duration'      => __( 'Seconds of work instead of repetitions.', 'toe-yoga' ),
		'rest'          => __( 'Seconds between sets; none where it is left out.', 'toe-yoga' ),
		'sides'         => __( 'One of: both, each, alternate, left, right.', 'toe-yoga' ),
		'times-per-day' => __( 'How often a day.', 'toe-yoga' ),
		'days-per-week' => __( 'On how many days of a week.', 'toe-yoga' ),
		'load'          => __( 'The band or the weight, in your words.', 'toe-yoga' ),
		'name'          => __( 'The title of your own exercise.', 'toe-yoga' ),
		'note'          => __( 'Your note, beside the timer.', 'toe-yoga' ),
	);
}

function list_routine_fields() {
	return array(
		'title' => __( 'The title of your own list.', 'toe-yoga' ),
		'ask'   => __( 'What readers may note for themselves after a run: effort, pain, or both.', 'toe-yoga' ),
		'log'   => __( 'A name for what readers tick. Lists of the same exercises share it otherwise.', 'toe-yoga' ),
	);
}

function print_table( $caption, $rows ) {
	echo '<h2>' . esc_html( $caption ) . '</h2><table class="widefat striped"><tbody>';
	foreach ( $rows as $code => $words ) {
		echo '<tr><th scope="row"><code>' . nl2br( esc_html( $code ) ) . '</code></th><td>' . esc_html( $words ) . '</td></tr>';
	}
	echo '</tbody></table>';
}

function print_help() {
	echo '<div class="wrap"><h1>' . esc_html__( 'Toe Yoga: how to use it', 'toe-yoga' ) . '</h1>';
	if ( has_blocks_here() ) {
		echo '<p>' . esc_html__( 'In a post, press the plus and look for “Toe Yoga exercise” or “Toe Yoga routine of my own”. In the exercise block choose an exercise, or “An exercise of my own”; the dose is in the block’s settings. In the routine of your own give a title and add exercises. “Toe Yoga routine” shows one of the library.', 'toe-yoga' ) . '</p>';
	}
	print_table( __( 'Shortcodes', 'toe-yoga' ), list_examples() );
	print_table( __( 'What a card takes', 'toe-yoga' ), list_card_fields() );
	print_table( __( 'What a list takes', 'toe-yoga' ), list_routine_fields() );
	print_table( __( 'Exercises', 'toe-yoga' ), list_names( 'exercise' ) );
	print_table( __( 'Routines', 'toe-yoga' ), list_names( 'routine' ) );
	echo '</div>';
}

function link_help() {
	return '<a href="' . esc_url( admin_url( 'tools.php?page=toe-yoga' ) ) . '">' . esc_html__( 'How to use', 'toe-yoga' ) . '</a>';
}

add_action(
	'admin_menu',
	function () {
		add_management_page( 'Toe Yoga', 'Toe Yoga', 'edit_posts', 'toe-yoga', __NAMESPACE__ . '\print_help' );
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( PLUGIN_FILE ),
	function ( $links ) {
		return array_merge( array( link_help() ), $links );
	}
);

register_activation_hook(
	PLUGIN_FILE,
	function () {
		set_transient( JUST_ACTIVE, '1', HOUR_IN_SECONDS );
	}
);

add_action(
	'admin_notices',
	function () {
		if ( ! get_transient( JUST_ACTIVE ) || ! current_user_can( 'activate_plugins' ) ) {
			return;
		}
		delete_transient( JUST_ACTIVE );
		$sentence = esc_html__( 'Toe Yoga is ready for your posts and pages.', 'toe-yoga' );
		echo '<div class="notice notice-success is-dismissible"><p>' . $sentence . ' ' . link_help() . '</p></div>';
	}
);
