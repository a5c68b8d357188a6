<?php
/**
 * The attributes of a shortcode, as people type them. What may be a part of the dose is never left out: a patient would
 * get another dose. The element is told of it, and whoever can edit the page reads what to write instead.
 */

namespace ToeYoga;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** What people write for an attribute, the blocks' labels among it; without the signs between words. */
const OTHER_NAMES = array(
	'break'           => 'rest',
	'daysaweek'       => 'days-per-week',
	'durationseconds' => 'duration',
	'holdseconds'     => 'hold',
	'notes'           => 'note',
	'pause'           => 'rest',
	'perday'          => 'times-per-day',
	'perweek'         => 'days-per-week',
	'rep'             => 'reps',
	'repetition'      => 'reps',
	'repetitions'     => 'reps',
	'restseconds'     => 'rest',
	'set'             => 'sets',
	'timesaday'       => 'times-per-day',
	'yournote'        => 'note',
);

/** Names that may mean more than one attribute. */
const UNCLEAR_NAMES = array(
	'sec'     => array( 'hold', 'duration' ),
	'secs'    => array( 'hold', 'duration' ),
	'seconds' => array( 'hold', 'duration' ),
	'time'    => array( 'hold', 'duration' ),
);

/** What a shortcode reads that is no attribute of its element. */
const OWN_NAMES = array(
	'exercise-card' => array( 'note' ),
	'routine-list'  => array( 'title' ),
);

/** What only one of the shortcodes means by a name. */
const OTHER_NAMES_OF = array(
	'exercise-card' => array( 'title' => 'name' ),
	'routine-list'  => array( 'name' => 'title' ),
);

/** What any element of a page may have, and never says how much to do. */
const FOREIGN_NAMES = '/^(class|style|title|lang|dir|id|role|align|width|height|color|on.*|data-.*|aria-.*)$/';

/** A quote as text programs curl it; PHP’s \p{Pi} and \p{Pf} lack the low one and the primes. */
const CURLY_QUOTE = '[\p{Pi}\p{Pf}„‚″′]';

/** Small letters and digits alone: `times_per_day`, `TimesPerDay` and "Times per day" are one name. */
function fold_name( $name ) {
	return preg_replace( '/[^a-z0-9]/', '', strtolower( $name ) );
}

/** Which of the names was probably meant. How a name begins counts most. */
function find_nearest( $given, $names ) {
	$text  = substr( fold_name( $given ), 0, 40 );
	$score = function ( $name ) use ( $text ) {
		$folded = fold_name( $name );
		return levenshtein( $text, $folded ) - strspn( $text ^ $folded, "\0" );
	};
	usort(
		$names,
		function ( $a, $b ) use ( $score ) {
			return $score( $a ) - $score( $b );
		}
	);
	return $names[0];
}

/** Names and values in their order; a word by itself has the value ''. A value in curly quotes may have spaces in it. */
function pair_attributes( $given ) {
	$pairs = array();
	$open  = false;
	foreach ( is_array( $given ) ? $given : array() as $name => $value ) {
		$value = html_entity_decode( $value, ENT_QUOTES, 'UTF-8' );
		if ( is_int( $name ) && $open ) {
			$pairs[ count( $pairs ) - 1 ][1] .= " $value";
		} elseif ( is_int( $name ) && preg_match( '/^([\w-]+)=(.+)$/s', $value, $found ) ) {
			$pairs[] = array( strtolower( $found[1] ), $found[2] );
		} else {
			$pairs[] = is_int( $name ) ? array( $value, '' ) : array( $name, $value );
		}
		$last = $pairs[ count( $pairs ) - 1 ][1];
		$open = preg_match( '/^' . CURLY_QUOTE . '/u', $last ) && ! preg_match( '/.' . CURLY_QUOTE . '$/us', $last );
	}
	foreach ( $pairs as $i => $pair ) {
		$pairs[ $i ][1] = preg_replace( '/^' . CURLY_QUOTE . '+(.*?)' . CURLY_QUOTE . '*$/us', '$1', $pair[1] );
	}
	return $pairs;
}

/** The attribute that a name stands for; null where that is not clear. */
function resolve_name( $name, $tag ) {
	$own    = isset( OWN_NAMES[ $tag ] ) ? OWN_NAMES[ $tag ] : array();
	$others = OTHER_NAMES + ( isset( OTHER_NAMES_OF[ $tag ] ) ? OTHER_NAMES_OF[ $tag ] : array() );
	$folded = fold_name( $name );
	$other  = isset( $others[ $folded ] ) ? $others[ $folded ] : '';
	foreach ( array_merge( facts()['elements'][ $tag ], $own ) as $known ) {
		if ( fold_name( $known ) === $folded || $known === $other ) {
			return $known;
		}
	}
	return null;
}

/** The id that an id or a visible name stands for; null where there is none. */
function resolve_id( $typed, $names ) {
	foreach ( $names as $id => $name ) {
		if ( in_array( fold_name( $typed ), array( fold_name( $id ), fold_name( $name ) ), true ) ) {
			return $id;
		}
	}
	return null;
}

/** The visible names by their ids. */
function list_names( $kind ) {
	return 'routine' === $kind ? facts()['titles'] : array_map(
		function ( $exercise ) {
			return $exercise['name'];
		},
		facts()['exercises']
	);
}

/** Whether what nobody reads may be a part of the dose. */
function may_be_dose( $name, $value ) {
	$nearest = find_nearest( $name, array_keys( facts()['dose'] ) );
	$is_near = substr( fold_name( $name ), 0, 3 ) === substr( fold_name( $nearest ), 0, 3 );
	return ! preg_match( FOREIGN_NAMES, $name ) && ( $is_near || preg_match( '/\d/', "$name $value" ) );
}

/** The field of a dose, which is not given, under which the element finds what it cannot read. */
function choose_field( $name, $attributes ) {
	$refusing = array_keys( wp_list_filter( facts()['dose'], array( 'type' => 'number' ) ) );
	$free     = array_diff( $refusing, array_keys( $attributes ) );
	return find_nearest( $name, array_values( $free ? $free : $refusing ) );
}

/** What of a shortcode can be read, as attributes of its element; and sentences about the rest. */
function read_attributes( $given, $tag ) {
	$attributes = array();
	$unread     = array();
	$told       = array();
	$exercises  = in_array( 'exercise', facts()['elements'][ $tag ], true ) ? list_names( 'exercise' ) : array();
	foreach ( pair_attributes( $given ) as list( $name, $value ) ) {
		$known = resolve_name( $name, $tag );
		if ( null === $known && '' === $value && null !== resolve_id( $name, $exercises ) ) {
			list( $known, $value ) = array( 'exercise', $name );
		}
		if ( null === $known || ( isset( $attributes[ $known ] ) && $attributes[ $known ] !== $value ) ) {
			$unread[] = array( $name, $value );
		} else {
			$attributes[ $known ] = $value;
		}
	}
	foreach ( array( 'hold', 'rest' ) as $name ) {
		if ( isset( $attributes[ $name ] ) && in_array( fold_name( $attributes[ $name ] ), array( 'no', 'none' ), true ) ) {
			$attributes[ $name ] = '0';
		}
	}
	foreach ( array( 'exercise', 'routine' ) as $kind ) {
		if ( ! empty( $attributes[ $kind ] ) ) {
			$id     = resolve_id( $attributes[ $kind ], list_names( $kind ) );
			$told[] = null === $id ? tell_unknown( $kind, $attributes[ $kind ] ) : '';

			$attributes[ $kind ] = null === $id ? $attributes[ $kind ] : $id;
		}
	}
	$is_sound = true;
	foreach ( $unread as list( $name, $value ) ) {
		$told[] = tell_unread( $name, $value, $tag );
		if ( in_array( 'reps', facts()['elements'][ $tag ], true ) && may_be_dose( $name, $value ) ) {
			$is_sound = false;

			$attributes[ choose_field( $name, $attributes ) ] = trim( "$name $value" );
		}
	}
	return array(
		'attributes' => $attributes,
		'is_sound'   => $is_sound,
		'told'       => array_merge( array_filter( $told, 'strlen' ), tell_product( $attributes ) ),
	);
}

function tell_unknown( $kind, $typed ) {
	$names = list_names( $kind );
	$words = array_merge( array_keys( $names ), array_values( $names ) );
	$id    = resolve_id( find_nearest( $typed, $words ), $names );
	/* translators: 1: exercise or routine, 2: what is typed, 3: the nearest id, 4: its name */
	$sentence = __( 'There is no %1$s “%2$s”. The nearest is %1$s="%3$s", %4$s.', 'toe-yoga' );
	/* translators: %s: a name */
	$own = 'exercise' === $kind ? ' ' . sprintf( __( 'An exercise of your own is written name="%s".', 'toe-yoga' ), $typed ) : '';
	return sprintf( $sentence, $kind, $typed, $id, $names[ $id ] ) . $own;
}

function tell_unread( $name, $value, $tag ) {
	$own     = isset( OWN_NAMES[ $tag ] ) ? OWN_NAMES[ $tag ] : array();
	$unclear = isset( UNCLEAR_NAMES[ fold_name( $name ) ] ) ? UNCLEAR_NAMES[ fold_name( $name ) ] : array();
	$meant   = $unclear ? $unclear : array( find_nearest( $name, array_merge( facts()['elements'][ $tag ], $own ) ) );
	$typed   = '' === $value ? $name : "$name=\"$value\"";
	if ( null !== resolve_name( $name, $tag ) ) {
		/* translators: %s: an attribute with its value */
		return sprintf( __( '%s is not read: this is given twice.', 'toe-yoga' ), $typed );
	}
	/* translators: 1: an attribute with its value, 2: names of attributes */
	return sprintf( __( '%1$s is not read. Is %2$s meant?', 'toe-yoga' ), $typed, implode( __( ' or ', 'toe-yoga' ), $meant ) );
}

/** What to write for "3x10". */
function tell_product( $attributes ) {
	foreach ( array( 'reps', 'sets' ) as $name ) {
		if ( isset( $attributes[ $name ] ) && preg_match( '/^\s*(\d+)\s*[x×*]\s*(\d+)\s*$/iu', $attributes[ $name ], $found ) ) {
			/* translators: 1: an attribute, 2: its value, 3: number of sets, 4: number of repetitions */
			$sentence = __( '%1$s="%2$s" cannot be read. Write sets="%3$s" reps="%4$s".', 'toe-yoga' );
			return array( sprintf( $sentence, $name, $attributes[ $name ], $found[1], $found[2] ) );
		}
	}
	return array();
}
