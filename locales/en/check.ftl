check-summary = { $files } files checked: { $errors } errors, { $warnings } warnings
check-no-file = there is no file `{ $path }`
check-near-name = a similar name exists: `{ $name }`
