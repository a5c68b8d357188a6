<?php
/**
 * The shortcodes. Each writes markup that becomes the element: it survives every filter and reads well in a feed.
 */

namespace ToeYoga;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Without an end of its own, a shortcode would take what comes after it for its content, as far as the next end of its
 * kind.
 */
function end_shortcodes( $content ) {
	foreach ( array_keys( facts()['elements'] ) as $tag ) {
		$parts = explode( "[$tag", (string) $content );
		for ( $i = 1; $i < count( $parts ) - 1; $i++ ) {
			if ( false === strpos( $parts[ $i ], "[/$tag]" ) ) {
				$parts[ $i ] = preg_replace( '~^([^\]]*?)\s*/?\]~', '$1 /]', $parts[ $i ] );
			}
		}
		$content = implode( "[$tag", $parts );
	}
	return $content;
}
// before blocks and shortcodes are read
foreach ( array( 'the_content', 'widget_text_content', 'widget_block_content' ) as $name ) {
	add_filter( $name, __NAMESPACE__ . '\end_shortcodes', 8 );
}

/** Whether the start tag of an element names a slot. */
function names_slot( $start_tag ) {
	return 1 === preg_match( '/\s(data-)?slot\s*=/i', $start_tag );
}

/**
 * The elements of a text that name a slot, and the rest of it. What stands in another element stays with that: a card
 * looks for slots among its own children. The text has gone through kses, so that no attribute has a ">" in it.
 */
function part_slots( $html ) {
	$tokens  = preg_split( '/(<[^>]+>)/', force_balance_tags( $html ), -1, PREG_SPLIT_DELIM_CAPTURE );
	$parts   = array(
		'slotted' => '',
		'rest'    => '',
	);
	$depth   = 0;
	$current = 'rest';
	foreach ( $tokens as $token ) {
		$is_tag = 1 === preg_match( '~^<(/?)([a-z][\w-]*)~i', $token, $found );
		$is_end = $is_tag && '/' === $found[1];
		$depth -= $is_end ? 1 : 0;
		if ( 0 === $depth && ! $is_end ) {
			$current = $is_tag && names_slot( $token ) ? 'slotted' : 'rest';
		}
		$parts[ $current ] .= $token;
		if ( $is_tag && ! $is_end && '/>' !== substr( $token, -2 ) && ! preg_match( '/^(br|hr|img|source|track|wbr)$/i', $found[2] ) ) {
			++$depth;
		}
	}
	return $parts;
}

/** Whether a text is more than the breaks and paragraphs that WordPress makes of empty lines. */
function says_something( $html ) {
	return '' !== trim( preg_replace( '~<(br|/?p)\b[^>]*>|&nbsp;~i', '', $html ) );
}

/** What to do, as it was typed: a list where there are several lines, whether they are numbered or not. */
function write_steps( $html ) {
	if ( preg_match( '~<(?!/?(br|p|strong|em|b|i|a)\b)~i', $html ) ) {
		return "<div>$html</div>";
	}
	$lines = preg_split( '~<br\b[^>]*>|</?p\b[^>]*>|\n~i', $html );
	$lines = array_filter( array_map( 'trim', preg_replace( '~^\s*\d+[.)]\s+~', '', $lines ) ), 'strlen' );
	return count( $lines ) > 1 ? '<ol><li>' . implode( '</li><li>', $lines ) . '</li></ol>' : '<div>' . implode( '', $lines ) . '</div>';
}

/** What a card has between its tags: the note, with an exercise of the library; else the words of one's own. */
function write_card_content( $content, $is_listed ) {
	// paragraphs that began before the shortcode, or end after it
	$content = preg_replace( '~^\s*</p>|<p>\s*$~', '', wp_kses_post( $content ) );
	$parts   = part_slots( $content );
	if ( ! says_something( $parts['rest'] ) ) {
		return $parts['slotted'];
	}
	return $parts['slotted'] . ( $is_listed ? "<div data-slot=\"note\">{$parts['rest']}</div>" : write_steps( $parts['rest'] ) );
}

/** A note as it was typed. */
function write_note( $note ) {
	return '' === trim( $note ) ? '' : '<p data-slot="note">' . nl2br( esc_html( $note ) ) . '</p>';
}

/** What stands in the element of a shortcode, besides the words for readers without the script. */
function write_content( $tag, $given, $content ) {
	$content = do_shortcode( end_shortcodes( $content ) );
	if ( 'routine-list' === $tag ) {
		$level = isset( $given['heading-level'] ) ? min( 5, max( 2, (int) $given['heading-level'] ) ) : 2;
		$title = isset( $given['title'] ) ? trim( $given['title'] ) : '';
		return ( '' === $title ? '' : "<h$level data-slot=\"intro\">" . esc_html( $title ) . "</h$level>" ) . wp_kses_post( $content );
	}
	if ( 'exercise-card' !== $tag ) {
		return wp_kses_post( $content );
	}
	return write_note( isset( $given['note'] ) ? $given['note'] : '' ) . write_card_content( $content, ! empty( $given['exercise'] ) );
}

/** Whether who reads the page could mend it. */
function can_edit_here() {
	return ! is_feed() && get_the_ID() && current_user_can( 'edit_post', get_the_ID() );
}

/** What is wrong with a shortcode, for who can edit the page: in the card's note, or before another element. */
function write_told( $sentences, $slot ) {
	if ( ! $sentences || ! can_edit_here() ) {
		return '';
	}
	$intro = __( 'Only those who can edit this page see this:', 'toe-yoga' );
	$html  = '<strong>' . esc_html( $intro ) . '</strong> ' . esc_html( implode( ' ', $sentences ) );
	return '<p class="toe-yoga-told"' . ( $slot ? ' data-slot="' . esc_attr( $slot ) . '"' : '' ) . ">$html</p>";
}

/** That an element has nothing to show. */
function tell_missing( $tag, $attributes, $content ) {
	$sources = array(
		'exercise-card' => array( 'exercise', 'name' ),
		'rep-timer'     => array( 'exercise', 'reps', 'duration', 'hold' ),
		'routine-list'  => array( 'routine', 'src', 'from-link' ),
	);
	if ( says_something( $content ) || ! isset( $sources[ $tag ] ) || array_intersect_key( $attributes, array_flip( $sources[ $tag ] ) ) ) {
		return array();
	}
	$example = 'routine-list' === $tag ? '[routine-list routine="hip-and-foot"]' : "[$tag exercise=\"toe-yoga\"]";
	/* translators: %s: a shortcode */
	return array( sprintf( __( 'Nothing says what to show. Write, for example, %s.', 'toe-yoga' ), $example ) );
}

/** That words of a list stand in none of its exercises, where a reader does not see them. */
function tell_outside( $tag, $content ) {
	if ( 'routine-list' !== $tag ) {
		return array();
	}
	$cards = '~' . get_shortcode_regex( array( 'exercise-card' ) ) . '~s';
	$parts = part_slots( preg_replace( $cards, '', end_shortcodes( $content ) ) );
	$text  = trim( html_entity_decode( wp_strip_all_tags( $parts['rest'], true ), ENT_QUOTES, 'UTF-8' ) );
	if ( '' === $text || preg_match( '~<(?!/?(br|p|strong|em|b|i|a|ol|ul|li)\b)~i', $parts['rest'] ) ) {
		return array();
	}
	/* translators: %s: the beginning of a text */
	return array( sprintf( __( '“%s” stands outside of the exercises, and is not shown. What belongs to an exercise ends with [/exercise-card].', 'toe-yoga' ), wp_html_excerpt( $text, 60, '…' ) ) );
}

/** A shortcode of an element's name. */
function render_shortcode( $given, $content, $tag ) {
	$read       = read_attributes( $given, $tag );
	$attributes = $read['attributes'];
	$told       = array_merge( $read['told'], tell_missing( $tag, $attributes, (string) $content ), tell_outside( $tag, (string) $content ) );
	$is_card    = 'exercise-card' === $tag;
	$html       = '<figure class="toe-yoga" data-toe-yoga="' . esc_attr( $tag ) . '"';
	foreach ( array_intersect_key( $attributes, array_flip( facts()['elements'][ $tag ] ) ) as $name => $value ) {
		$html .= ' data-' . $name . '="' . esc_attr( $value ) . '"';
	}
	$html .= '>';
	$words = words_for( $tag, $attributes, $read['is_sound'] );
	if ( '' !== $words ) {
		// a card says all of it itself
		$html .= ( $is_card ? '<p data-slot="fallback">' : '<p>' ) . esc_html( $words ) . '</p>';
	}
	enqueue();
	$html .= ( $is_card ? write_told( $told, 'note' ) : '' ) . write_content( $tag, $attributes, $content ) . '</figure>';
	return $is_card ? $html : write_told( $told, '' ) . $html;
}

// pasted as code, a shortcode stands there as it is written
add_filter(
	'render_block_core/code',
	function ( $html ) {
		$is_ours = preg_match( '/\\[(exercise-card|routine-list|rep-timer|toe-yoga-animator)\\b/', html_entity_decode( $html, ENT_QUOTES, 'UTF-8' ) );
		$told    = array( __( 'A Code block shows a shortcode as it is written. Put it into a Shortcode block.', 'toe-yoga' ) );
		return $is_ours ? write_told( $told, '' ) . $html : $html;
	}
);
