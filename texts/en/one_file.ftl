## Trivselsspor in one file

one-file-place = Trivselsspor has been opened as a file on this device. What you write is not saved in the file. It is kept encrypted in this browser, and a backup is the only thing you can take with you.
one-file-shared = In Firefox your data belongs to the file’s name and folder, so leave the file where it is. In other browsers all files that are opened from the device share one storage: a file from elsewhere can delete your data, copy it while it is locked and put an older version back, but it cannot read your data without the passphrase. So open only files that you know.
one-file-offline = Trivselsspor is in the file, so it opens without a connection. It does not update itself. If you get a newer file, put it in the same place under the same name.
one-file-hosted = Here Trivselsspor is one file on a website, and it opens only with a connection.
one-file-roster = A CSV or text file. You can also drag the file onto the page. Save a spreadsheet as CSV first; or copy the cells and paste them above.
one-file-no-workbook = Trivselsspor in one file cannot read spreadsheets. Nothing has changed. Copy the cells and paste them, or save the spreadsheet as CSV.
