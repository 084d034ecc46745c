// The open book as a place of its own: sharing, opened at its second half.
SharingScreen {
    section: 1
}
