import type { FieldKey } from "../types";

/**
 * Further English headings of a list, beside every field's own English name: international and bilingual schools, and
 * exports of programs set to English. Compared whole, as the Vietnamese ones are.
 */
export const englishHeaders: Readonly<Partial<Record<FieldKey, readonly string[]>>> = {
  serial: ["No.", "No", "Nr", "Order", "S/N"],
  classCode: ["Class", "Class name", "Class ID"],
  pupilCode: ["Student ID", "Student code", "Pupil ID", "Student number", "Student No."],
  fullName: ["Name", "Student name", "Student's name", "Pupil name", "Name of student", "Student full name"],
  birthDate: ["DOB", "D.O.B", "Birth date", "Birthdate", "Birthday", "Date of birth (dd/mm/yyyy)"],
  sex: ["Gender"],
  status: ["Status", "Student status"],
  statusDate: ["Status date"],
  ethnicity: ["Ethnicity"],
  identityNumber: ["Personal ID", "Personal ID number", "Citizen ID", "Citizen identification number"],
  birthPlace: ["Birthplace", "Birth place"],
  residence: ["Current address", "Present address"],
  phone: ["Phone", "Phone number", "Telephone", "Contact phone", "Mobile phone", "Contact number"],
  disability: ["Type of disability"],
  fatherName: ["Father name", "Father's full name", "Father full name"],
  fatherOccupation: ["Father occupation", "Father's job"],
  fatherBirthYear: ["Father's birth year", "Father birth year"],
  fatherPhone: ["Father's phone", "Father's phone number", "Father phone"],
  motherName: ["Mother name", "Mother's full name", "Mother full name"],
  motherOccupation: ["Mother occupation", "Mother's job"],
  motherBirthYear: ["Mother's birth year", "Mother birth year"],
  motherPhone: ["Mother's phone", "Mother's phone number", "Mother phone"],
  guardianName: ["Guardian name", "Guardian's full name", "Guardian"],
};
