/// Who works at the till, as what, and what each may do. Pure: nobody's secrets are here, only
/// names, roles and rights; what proves who somebody is lies behind the port [Credentials].
package id.laci.pos.staff;
