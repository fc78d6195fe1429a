<?php
/**
 * The elements, and the settings that an editor gives them.
 *
 * @package Plein
 */

defined( 'ABSPATH' ) || exit;

/**
 * Returns the elements by their name, with their texts for editors and the fields of the side panel.
 *
 * @return array<string, array{title: string, description: string, icon: string, page: string, fields: string[]}>
 */
function plein_elements() {
	return array(
		'contact-widget'     => array(
			'title'       => __( 'Contact', 'plein' ),
			'description' => __( 'Shows residents how to reach you, with what is open now.', 'plein' ),
			'icon'        => 'phone',
			'page'        => '/pages/contact',
			'fields'      => array( 'task', 'department', 'headingLevel' ),
		),
		'status-tracker'     => array(
			'title'       => __( 'Follow a case', 'plein' ),
			'description' => __( 'Shows residents how far their case is.', 'plein' ),
			'icon'        => 'clipboard',
			'page'        => '/pages/status',
			'fields'      => array( 'headingLevel' ),
		),
		'feedback-prompt'    => array(
			'title'       => __( 'Did this page help?', 'plein' ),
			'description' => __( 'Asks residents whether the page helped.', 'plein' ),
			'icon'        => 'thumbs-up',
			'page'        => '/pages/feedback',
			'fields'      => array( 'task', 'department', 'headingLevel' ),
		),
		'chat-launcher'      => array(
			'title'       => __( 'Chat', 'plein' ),
			'description' => __( 'A button that opens a conversation with the assistant.', 'plein' ),
			'icon'        => 'format-chat',
			'page'        => '/pages/chat',
			'fields'      => array( 'task', 'inline' ),
		),
		'participation-poll' => array(
			'title'       => __( 'Poll', 'plein' ),
			'description' => __( 'A poll in which residents vote.', 'plein' ),
			'icon'        => 'chart-bar',
			'page'        => '/pages/poll/',
			'fields'      => array( 'poll', 'headingLevel' ),
		),
	);
}

/**
 * Returns the fields of the side panel by their name.
 *
 * @return array<string, array{type: string, label: string, help: string, pattern: string}>
 */
function plein_fields() {
	return array(
		'task'         => array(
			'type'    => 'string',
			'label'   => __( 'Task', 'plein' ),
			'help'    => __( 'What the page is about, by its name in the Uniforme Productnamenlijst, such as: paspoort', 'plein' ),
			'pattern' => '/^[^\s"<>]{1,200}$/',
		),
		'department'   => array(
			'type'    => 'string',
			'label'   => __( 'Department', 'plein' ),
			'help'    => __( 'Code of the department, such as: burgerzaken', 'plein' ),
			'pattern' => '/^[a-z0-9-]{1,60}$/',
		),
		'poll'         => array(
			'type'    => 'string',
			'label'   => __( 'Id of the poll', 'plein' ),
			'help'    => __( 'It stands in the newsroom, beside the poll.', 'plein' ),
			'pattern' => '/^[a-z0-9-]{1,60}$/',
		),
		'headingLevel' => array(
			'type'    => 'level',
			'label'   => __( 'Level of the heading', 'plein' ),
			'help'    => __( 'One more than the heading above it on the page.', 'plein' ),
			'pattern' => '/^[234]$/',
		),
		'inline'       => array(
			'type'    => 'boolean',
			'label'   => __( 'In the text of the page', 'plein' ),
			'help'    => __( 'Without this, the button floats in the corner of the window.', 'plein' ),
			'pattern' => '/^true$/',
		),
	);
}

/**
 * Returns the settings of an element that are right, as texts; others are left out.
 *
 * @param string               $name  Name of the element.
 * @param array<string, mixed> $given What a block or a shortcode gives.
 * @return array<string, string>
 */
function plein_query( $name, $given ) {
	$elements = plein_elements();
	$fields   = plein_fields();
	$query    = array();
	foreach ( $elements[ $name ]['fields'] as $field ) {
		$value = isset( $given[ $field ] ) ? $given[ $field ] : '';
		$text  = true === $value ? 'true' : ( is_scalar( $value ) ? trim( (string) $value ) : '' );
		if ( 1 === preg_match( $fields[ $field ]['pattern'], $text ) ) {
			$query[ $field ] = $text;
		}
	}
	$query['language'] = plein_language();
	return $query;
}

/**
 * Returns the language of the page, or English where the elements do not speak it.
 *
 * @return string
 */
function plein_language() {
	$language = strtolower( substr( get_locale(), 0, 2 ) );
	if ( in_array( $language, array( 'fy', 'li', 'af' ), true ) ) {
		return 'nl';
	}
	return in_array( $language, array( 'nl', 'en', 'de', 'fr', 'tr', 'ar', 'uk', 'pl' ), true ) ? $language : 'en';
}
