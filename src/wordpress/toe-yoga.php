<?php
/**
 * Plugin Name: Toe Yoga
 * Description: Exercise cards, timers, figures and routines for feet and knees: as blocks, as shortcodes, or as tags in a post.
 * Version: {{version}}
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: toe-yoga
 */

namespace ToeYoga;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const VERSION = '{{version}}';

require __DIR__ . '/dose.php';
require __DIR__ . '/attributes.php';
require __DIR__ . '/shortcodes.php';
require __DIR__ . '/help.php';

/** What the build knows of the elements: their attributes, and the words of exercises and routines. */
function facts() {
	static $facts = null;
	if ( null === $facts ) {
		$facts = json_decode( file_get_contents( __DIR__ . '/facts.json' ), true );
	}
	return $facts;
}

/** Loads the elements, once a page. From WordPress 6.5 on a module, before it the classic script. */
function enqueue() {
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( 'toe-yoga', plugins_url( 'toe-yoga.min.js', __FILE__ ), array(), VERSION );
	} else {
		wp_enqueue_script( 'toe-yoga', plugins_url( 'toe-yoga.iife.min.js', __FILE__ ), array(), VERSION, true );
	}
}

/** Loads the elements on pages that have one, whoever wrote it. */
function enqueue_where_needed( $content ) {
	$tags = implode( '|', array_keys( facts()['elements'] ) );
	if ( is_string( $content ) && preg_match( '/data-toe-yoga=|<(' . $tags . ')\b/', $content ) && ! is_admin() && ! is_feed() ) {
		enqueue();
	}
	return $content;
}
foreach ( array( 'render_block', 'the_content', 'widget_text_content', 'widget_block_content' ) as $name ) {
	add_filter( $name, __NAMESPACE__ . '\enqueue_where_needed', 99 );
}

/** Asks script optimisers to leave the script where it is. */
add_filter(
	'wp_script_attributes',
	function ( $attributes ) {
		if ( isset( $attributes['src'] ) && preg_match( '~/toe-yoga(\.iife)?\.min\.js(\?|$)~', $attributes['src'] ) ) {
			$attributes['data-cfasync'] = 'false';
		}
		return $attributes;
	}
);

/** Authors may write the tags, with what the elements read and no more. */
add_filter(
	'wp_kses_allowed_html',
	function ( $allowed, $context ) {
		if ( 'post' !== $context ) {
			return $allowed;
		}
		$common = array_fill_keys( array( 'class', 'id', 'lang', 'dir', 'title', 'hidden', 'slot' ), true );
		foreach ( facts()['elements'] as $tag => $attributes ) {
			$allowed[ $tag ] = array_fill_keys( $attributes, true ) + $common;
		}
		// any element may stand in a slot, which names a place and does nothing else
		foreach ( $allowed as $tag => $attributes ) {
			$allowed[ $tag ] = is_array( $attributes ) ? $attributes + array( 'slot' => true ) : $attributes;
		}
		return $allowed;
	},
	10,
	2
);

/** What a reader without the script reads in the place of an element, whose dose can be read or not. */
function words_for( $tag, $attributes, $is_sound ) {
	$facts = facts();
	if ( 'routine-list' === $tag ) {
		return isset( $attributes['routine'], $facts['routines'][ $attributes['routine'] ] ) ? $facts['routines'][ $attributes['routine'] ] : '';
	}
	$id   = isset( $attributes['exercise'] ) ? $attributes['exercise'] : ( 'toe-yoga-animator' === $tag ? 'toe-yoga' : '' );
	$name = isset( $attributes['name'] ) ? $attributes['name'] : '';
	if ( '' === $name && '' !== $id && ! isset( $facts['exercises'][ $id ] ) ) {
		// a dose of nobody knows what
		return $id;
	}
	// one of the page's own
	$own      = array(
		'name'    => '',
		'fields'  => array(),
		'limb'    => 'side',
		'counted' => 'time',
	);
	$exercise = isset( $facts['exercises'][ $id ] ) ? $facts['exercises'][ $id ] : $own;
	$dose     = $is_sound ? dose_words( $attributes, $exercise ) : $facts['unreadable'];
	return implode( ': ', array_filter( array( '' !== $name ? $name : $exercise['name'], $dose ), 'strlen' ) );
}

/** The text that a feed makes of a post without an excerpt has the words of our shortcodes and blocks. */
add_filter(
	'strip_shortcodes_tagnames',
	function ( $tags ) {
		return is_feed() ? array_diff( $tags, array_keys( facts()['elements'] ) ) : $tags;
	}
);
foreach ( array( 'excerpt_allowed_blocks', 'excerpt_allowed_wrapper_blocks' ) as $name ) {
	add_filter(
		$name,
		function ( $blocks ) {
			return is_feed() ? array_merge( $blocks, array( 'toe-yoga/exercise', 'toe-yoga/routine' ) ) : $blocks;
		}
	);
}

/** The third version of blocks came with WordPress 6.3. */
function has_blocks_here() {
	return version_compare( get_bloginfo( 'version' ), '6.3', '>=' );
}

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'toe-yoga', false, basename( __DIR__ ) . '/languages' );
		foreach ( array_keys( facts()['elements'] ) as $tag ) {
			add_shortcode( $tag, __NAMESPACE__ . '\render_shortcode' );
		}
		if ( ! has_blocks_here() ) {
			return;
		}
		wp_register_script( 'toe-yoga-core', plugins_url( 'toe-yoga.iife.min.js', __FILE__ ), array(), VERSION, true );
		$needs = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-data', 'wp-element', 'wp-i18n', 'toe-yoga-core' );
		// each needs those before it
		foreach ( array( 'editor/words', 'editor/save', 'editor/controls', 'editor/exercise', 'editor/routine', 'blocks' ) as $file ) {
			$name = 'toe-yoga-' . basename( $file );
			wp_register_script( $name, plugins_url( "$file.js", __FILE__ ), $needs, VERSION, true );
			wp_set_script_translations( $name, 'toe-yoga', __DIR__ . '/languages' );
			$needs[] = $name;
		}
		register_block_type( __DIR__ . '/blocks/exercise' );
		register_block_type( __DIR__ . '/blocks/routine' );
	}
);
