<?php
/**
 * The sentence of a dose for a reader without the script: what the English locale (src/i18n/en/dose.ts) says of the
 * same attributes, which test/wordpress/check.mjs compares.
 */

namespace ToeYoga;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** A typed number, a range as an array, or null where it is neither. Seconds may be typed as such, or as minutes. */
function read_quantity( $typed, $rule ) {
	$number = '(\d+(?:\.\d+)?)';
	$unit   = isset( $rule['unit'] ) ? '(?:s|secs?|seconds?)?' : '';
	$typed  = strtolower( trim( $typed ) );
	if ( isset( $rule['unit'] ) && preg_match( "/^$number ?(?:m|mins?|minutes?)$/", $typed, $found ) ) {
		$ends = array( 60 * $found[1] );
	} elseif ( isset( $rule['unit'] ) && preg_match( '/^(\d+):([0-5]\d)$/', $typed, $found ) ) {
		$ends = array( 60 * $found[1] + $found[2] );
	} elseif ( preg_match( "/^$number ?$unit(?: ?(?:-|–|to) ?$number ?$unit)?$/u", $typed, $found ) ) {
		$ends = array_map( 'floatval', array_slice( $found, 1 ) );
	} else {
		return null;
	}
	$is_range = 2 === count( $ends );
	foreach ( $ends as $end ) {
		if ( $end < $rule['min'] || $end > $rule['max'] || ( ! isset( $rule['unit'] ) && floor( $end ) !== (float) $end ) ) {
			return null;
		}
	}
	if ( $is_range && ( empty( $rule['range'] ) || $ends[0] > $ends[1] ) ) {
		return null;
	}
	return $is_range && $ends[0] < $ends[1] ? $ends : $ends[0];
}

/** The value of a field that an attribute gives; null where only the script can read it. */
function read_field( $typed, $rule ) {
	if ( 'number' === $rule['type'] ) {
		return read_quantity( $typed, $rule );
	}
	if ( 'text' === $rule['type'] ) {
		return $typed;
	}
	$words = preg_split( '/[\s,]+/', strtolower( trim( $typed ) ) );
	if ( array_diff( $words, $rule['of'] ) || ( 'choice' === $rule['type'] && 1 !== count( $words ) ) ) {
		return null;
	}
	return 'choice' === $rule['type'] ? $words[0] : $words;
}

function count_noun( $quantity, $one ) {
	$count = is_array( $quantity ) ? "$quantity[0] to $quantity[1]" : "$quantity";
	return '1' === $count ? "1 $one" : "$count {$one}s";
}

function count_times( $quantity ) {
	$few = array(
		'1' => 'once',
		'2' => 'twice',
	);
	return is_array( $quantity ) || ! isset( $few[ "$quantity" ] ) ? count_noun( $quantity, 'time' ) : $few[ "$quantity" ];
}

function format_seconds( $quantity ) {
	if ( is_array( $quantity ) ) {
		return count_noun( $quantity, 'second' );
	}
	$minutes = floor( $quantity / 60 );
	$seconds = round( $quantity - 60 * $minutes, 3 );
	$parts   = array( $minutes ? count_noun( $minutes, 'minute' ) : '', $seconds || ! $minutes ? count_noun( $seconds, 'second' ) : '' );
	return implode( ' ', array_filter( $parts ) );
}

/** "30 seconds each way"; "hold 3 seconds", "10 times". The directions stand with what is said last. */
function describe_work( $dose, $counted ) {
	$directions = isset( $dose['directions'] ) ? $dose['directions'] : array();
	$ways       = count( $directions ) > 1 ? ' each way' : ( $directions ? " $directions[0]" : '' );
	if ( isset( $dose['duration'] ) ) {
		return array( format_seconds( $dose['duration'] ) . $ways );
	}
	$hold = ! empty( $dose['hold'] ) ? 'hold ' . format_seconds( $dose['hold'] ) : '';
	if ( ! isset( $dose['reps'] ) ) {
		return array( $hold ? $hold . $ways : '' );
	}
	return array( $hold, ( 'time' === $counted ? count_times( $dose['reps'] ) : count_noun( $dose['reps'], $counted ) ) . $ways );
}

function describe_sets( $dose ) {
	if ( ! isset( $dose['sets'] ) ) {
		return '';
	}
	$sets     = $dose['sets'];
	$has_reps = ! isset( $dose['duration'] ) && isset( $dose['reps'] );
	if ( 1.0 === (float) ( is_array( $sets ) ? 0 : $sets ) && ( isset( $dose['duration'] ) || isset( $dose['reps'] ) ) ) {
		return '';
	}
	if ( is_array( $sets ) && 1.0 === (float) $sets[0] ) {
		return 'up to ' . count_noun( $sets[1], $has_reps ? 'set' : 'time' );
	}
	return $has_reps ? count_noun( $sets, 'set' ) : count_times( $sets );
}

function describe_sides( $dose, $limb ) {
	$plural = 'foot' === $limb ? 'feet' : "{$limb}s";
	if ( ! isset( $dose['sides'] ) ) {
		return '';
	}
	if ( 'alternate' === $dose['sides'] ) {
		return "$plural in turn";
	}
	return $dose['sides'] . ' ' . ( 'both' === $dose['sides'] ? $plural : $limb );
}

function describe_days( $dose ) {
	if ( ! isset( $dose['daysPerWeek'] ) ) {
		return '';
	}
	if ( 7.0 === (float) ( is_array( $dose['daysPerWeek'] ) ? 0 : $dose['daysPerWeek'] ) ) {
		return 'every day';
	}
	return ( isset( $dose['timesPerDay'] ) ? count_noun( $dose['daysPerWeek'], 'day' ) : count_times( $dose['daysPerWeek'] ) ) . ' a week';
}

/** The sentence of an exercise's dose with the fields that differ. */
function describe_dose( $given, $exercise ) {
	$usual    = (array) $exercise['fields'];
	$replaced = isset( $given['duration'] ) ? array( 'reps', 'unit', 'hold' ) : ( isset( $given['reps'] ) ? array( 'duration' ) : array() );
	$dose     = $given + array_diff_key( $usual, array_flip( $replaced ) );
	$unit     = isset( $dose['unit'] ) ? $dose['unit'] : 'reps';
	$counted  = 'reps' === $unit ? $exercise['counted'] : substr( $unit, 0, -1 );
	$parts    = array_merge(
		describe_work( $dose, $counted ),
		array(
			describe_sets( $dose ),
			describe_sides( $dose, $exercise['limb'] ),
			isset( $dose['timesPerDay'] ) ? count_times( $dose['timesPerDay'] ) . ' a day' : '',
			describe_days( $dose ),
			isset( $dose['load'] ) ? $dose['load'] : '',
		)
	);
	return ucfirst( implode( ', ', array_filter( $parts, 'strlen' ) ) );
}

/** What the dose attributes of a tag say of an exercise; as they were typed where only the script can read them. */
function dose_words( $attributes, $exercise ) {
	$given = array();
	$typed = array();
	$read  = true;
	foreach ( facts()['dose'] as $name => $rule ) {
		if ( ! isset( $attributes[ $name ] ) || '' === trim( $attributes[ $name ] ) ) {
			continue;
		}
		$value   = read_field( $attributes[ $name ], $rule );
		$typed[] = str_replace( '-', ' ', $name ) . ' ' . trim( $attributes[ $name ] );
		$read    = $read && null !== $value;

		$given[ $rule['field'] ] = $value;
	}
	return $read ? describe_dose( $given, $exercise ) : implode( ', ', $typed );
}
