/// Who is at the till: the lock, the first set-up, and the page of the staff.
package id.laci.pos.ui.staff;
