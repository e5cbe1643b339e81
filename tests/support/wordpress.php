<?php
// A WordPress of its own: "install" makes its tables and users; "post" publishes each text of a JSON file as each user,
// and prints as JSON what readers get to see.
[, $step, $socket] = $argv;
define( 'ABSPATH', '/usr/share/wordpress/' );
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', "localhost:$socket" );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DISABLE_WP_CRON', true );
define( 'WP_INSTALLING', 'install' === $step );
$table_prefix = 'wp_';
$_SERVER      = array(
	'HTTP_HOST'       => 'localhost',
	'REQUEST_METHOD'  => 'GET',
	'REQUEST_URI'     => '/',
	'SERVER_PROTOCOL' => 'HTTP/1.1',
);
require ABSPATH . 'wp-settings.php';

if ( 'install' === $step ) {
	require ABSPATH . 'wp-admin/includes/upgrade.php';
	wp_install( 'Test', 'administrator', 'administrator@localhost.example', false, '', 'password' );
	foreach ( array( 'editor', 'author' ) as $role ) {
		wp_insert_user(
			array(
				'user_login' => $role,
				'user_pass'  => 'password',
				'user_email' => "$role@localhost.example",
				'role'       => $role,
			)
		);
	}
	exit;
}

// WordPress asks no host of the own computer, and few ports.
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'http_allowed_safe_ports', fn() => array( (int) $argv[4] ) );
$shown = array();
foreach ( array( 'administrator', 'editor', 'author' ) as $role ) {
	$user = get_user_by( 'login', $role );
	wp_set_current_user( $user->ID );
	kses_init();
	foreach ( json_decode( file_get_contents( $argv[3] ), true ) as $name => $text ) {
		$post  = wp_insert_post(
			wp_slash(
				array(
					'post_title'   => $name,
					'post_content' => $text,
					'post_status'  => 'publish',
					'post_author'  => $user->ID,
				)
			)
		);
		$GLOBALS['post']         = get_post( $post );
		$shown[ $role ][ $name ] = trim( apply_filters( 'the_content', $GLOBALS['post']->post_content ) );
	}
}
echo wp_json_encode( $shown );
