<?php
/**
 * The page for administrators: the address of the gateway, and a check.
 *
 * @package Plein
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_init',
	function () {
		register_setting(
			'plein',
			'plein_gateway',
			array(
				'type'              => 'string',
				'default'           => '',
				'sanitize_callback' => 'plein_clean_gateway',
			)
		);
		register_setting(
			'plein',
			'plein_age',
			array(
				'type'              => 'integer',
				'default'           => 60,
				'sanitize_callback' => function ( $given ) {
					return max( 10, min( 600, (int) $given ) );
				},
			)
		);
	}
);

add_action( 'update_option_plein_gateway', 'plein_forget' );

add_action(
	'admin_menu',
	function () {
		add_options_page( 'Plein', 'Plein', 'manage_options', 'plein', 'plein_settings_page' );
	}
);

/**
 * Returns the address of a gateway as it is stored, or the earlier one where it is none.
 *
 * @param mixed $given What was typed.
 * @return string
 */
function plein_clean_gateway( $given ) {
	$typed = trim( is_string( $given ) ? $given : '' );
	if ( '' === $typed ) {
		return '';
	}
	$address = untrailingslashit( esc_url_raw( $typed, array( 'https', 'http' ) ) );
	$address = (string) preg_replace( '#/v1$#', '', $address );
	$host    = (string) wp_parse_url( $address, PHP_URL_HOST );
	$is_near = in_array( $host, array( 'localhost', '127.0.0.1' ), true );
	$has_end = null !== wp_parse_url( $address, PHP_URL_QUERY ) || null !== wp_parse_url( $address, PHP_URL_USER );
	if ( '' === $host || $has_end || ( ! $is_near && 0 !== strpos( $address, 'https://' ) ) ) {
		add_settings_error( 'plein_gateway', 'plein_gateway', __( 'Write the address of the gateway as: https://contact.example.nl', 'plein' ) );
		return plein_gateway();
	}
	return $address;
}

/** Shows the page. */
function plein_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	?>
	<div class="wrap">
		<h1>Plein</h1>
		<?php
		if ( isset( $_POST['plein_check'] ) && check_admin_referer( 'plein_check' ) ) {
			foreach ( plein_check() as $line ) {
				printf( '<div class="notice notice-%s"><p>%s</p></div>', esc_attr( $line['kind'] ), esc_html( $line['text'] ) );
			}
		}
		?>
		<form method="post" action="options.php">
			<?php settings_fields( 'plein' ); ?>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><label for="plein_gateway"><?php esc_html_e( 'Address of the gateway', 'plein' ); ?></label></th>
					<td>
						<input id="plein_gateway" name="plein_gateway" type="url" class="regular-text" value="<?php echo esc_attr( plein_gateway() ); ?>" placeholder="https://contact.example.nl" aria-describedby="plein-gateway-help">
						<p class="description" id="plein-gateway-help"><?php esc_html_e( 'Until it is filled in, this plugin asks nothing of any other server.', 'plein' ); ?></p>
					</td>
				</tr>
				<tr>
					<th scope="row"><label for="plein_age"><?php esc_html_e( 'Age of what is stored, in seconds', 'plein' ); ?></label></th>
					<td>
						<input id="plein_age" name="plein_age" type="number" min="10" max="600" class="small-text" value="<?php echo esc_attr( (string) plein_age() ); ?>" aria-describedby="plein-age-help">
						<p class="description" id="plein-age-help"><?php esc_html_e( 'After this time the site asks the gateway again, at most once. A visitor whose browser runs no scripts sees an element as old as this.', 'plein' ); ?></p>
					</td>
				</tr>
			</table>
			<?php submit_button(); ?>
		</form>
		<form method="post">
			<?php wp_nonce_field( 'plein_check' ); ?>
			<?php submit_button( __( 'Check the gateway', 'plein' ), 'secondary', 'plein_check' ); ?>
		</form>
	</div>
	<?php
}

/**
 * Asks the gateway what this site needs of it.
 *
 * @return array<int, array{kind: string, text: string}>
 */
function plein_check() {
	$say     = function ( $kind, $text ) {
		return array(
			'kind' => $kind,
			'text' => $text,
		);
	};
	$gateway = plein_gateway();
	if ( '' === $gateway ) {
		return array( $say( 'error', __( 'Fill in the address of the gateway first, and save it.', 'plein' ) ) );
	}
	$rendered = plein_ask( $gateway . '/v1/rendered/status-tracker' );
	if ( is_wp_error( $rendered ) ) {
		/* translators: %s: what the server says. */
		return array( $say( 'error', sprintf( __( 'The gateway does not answer: %s', 'plein' ), $rendered->get_error_message() ) ) );
	}
	if ( ! plein_is_element( 'status-tracker', wp_remote_retrieve_body( $rendered ) ) ) {
		/* translators: %d: a status of HTTP. */
		return array( $say( 'error', sprintf( __( 'At this address is no gateway of Plein, or an older one (status %d).', 'plein' ), (int) wp_remote_retrieve_response_code( $rendered ) ) ) );
	}
	$lines   = array( $say( 'success', __( 'The gateway answers, and gives the elements.', 'plein' ) ) );
	$profile = json_decode( wp_remote_retrieve_body( plein_ask( $gateway . '/v1/profile' ) ), true );
	$home    = wp_parse_url( home_url() );
	$origin  = $home['scheme'] . '://' . $home['host'] . ( isset( $home['port'] ) ? ':' . $home['port'] : '' );
	if ( ! is_array( $profile ) ) {
		$lines[] = $say( 'error', __( 'The gateway has no profile yet. Fill it in in the newsroom, under Beheer.', 'plein' ) );
	} elseif ( ! in_array( $origin, isset( $profile['origins'] ) ? (array) $profile['origins'] : array(), true ) ) {
		/* translators: %s: the address of this site. */
		$lines[] = $say( 'warning', sprintf( __( 'This site may not use the gateway yet. Add %s to the list of sites in the newsroom, under Beheer.', 'plein' ), $origin ) );
	} else {
		$lines[] = $say( 'success', __( 'This site stands in the list of sites of the gateway.', 'plein' ) );
	}
	return $lines;
}
