"""What people and machines see of the answers: one file a report."""
