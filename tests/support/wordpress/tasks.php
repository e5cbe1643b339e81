<?php
// What a test has people do in WordPress: reads a list of tasks from standard input, each with the role of
// the person, and writes what came of each. The first run installs WordPress and makes a person of each role.
define('WP_INSTALLING', ($argv[1] ?? '') === 'install');
require __DIR__ . '/wp-load.php';

if (WP_INSTALLING) {
    require ABSPATH . 'wp-admin/includes/upgrade.php';
    wp_install('Elsewhere', 'administrator', 'administrator@example.org', true, '', 'a password for a test');
    foreach (['editor', 'author'] as $role) {
        wp_insert_user(['user_login' => $role, 'user_pass' => 'a password for a test', 'role' => $role]);
    }
    exit;
}
$results = [];
foreach (json_decode(stream_get_contents(STDIN), true) as $task) {
    wp_set_current_user(get_user_by('login', $task['role'])->ID);  // also decides which HTML is filtered
    $results[] = match ($task['what']) {
        'post' => get_permalink(wp_insert_post(wp_slash([
            'post_title' => 'A post', 'post_status' => 'publish', 'post_content' => $task['content'],
        ]))),
        'preview' => preview($task['content']),
        'upload' => wp_upload_bits($task['name'], null, base64_decode($task['content']))['error'] ?: '',
    };
}
echo json_encode($results);

/** What the editor is told of an address that somebody pastes: its HTML, or the code of the error. */
function preview(string $address): string
{
    $request = new WP_REST_Request('GET', '/oembed/1.0/proxy');
    $request->set_param('url', $address);
    $answer = rest_do_request($request);
    return $answer->is_error() ? $answer->as_error()->get_error_code() : $answer->get_data()->html;
}
